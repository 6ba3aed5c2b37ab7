package io.echelon.platform.obligation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A time in which the clocks of a subject stood still, for example while the customer was asked.
 * Belongs to the subject, not to one clock, so that a clock that starts later for an earlier
 * instant loses none of it.
 *
 * @param from inclusive
 * @param to exclusive; absent while it lasts
 */
public record Pause(Instant from, Optional<Instant> to) {
  public Pause {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }
}
