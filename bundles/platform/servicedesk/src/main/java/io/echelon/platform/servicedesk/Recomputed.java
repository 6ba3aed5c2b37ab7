package io.echelon.platform.servicedesk;

import io.echelon.platform.obligation.Obligation;
import java.time.Instant;
import java.util.List;

/**
 * What a mended calendar or catalog does to the clocks of a request.
 *
 * @param number the request's number
 * @param changes its clocks that come due at another time, oldest first, at least one
 */
public record Recomputed(String number, List<ClockChange> changes) {
  public Recomputed {
    changes = List.copyOf(changes);
  }

  /**
   * A clock that comes due at another time.
   *
   * @param metric what is due
   * @param internal whether it is an operational target
   * @param state where the clock stands
   * @param before when it is due as it was worked out
   * @param after when it is due as it would be worked out now
   */
  public record ClockChange(
      String metric, boolean internal, Obligation.State state, Instant before, Instant after) {}
}
