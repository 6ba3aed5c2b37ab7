package io.echelon.platform.job;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A durable job as it stands.
 *
 * @param id given by the store
 * @param type key of the handler that runs it
 * @param unit code of the business unit it works for
 * @param parameters what it was started with
 * @param state where it stands
 * @param cursor how far it has come, in the handler's own terms; empty at first
 * @param counts named counts in the handler's order, for example read, new, rejected
 * @param total how many there are to do, 0 while unknown; counted in the same things as the count
 *     {@code read}
 * @param startedBy name of the user
 * @param createdAt when it was asked for
 * @param finishedAt when it ended, where it has
 * @param error why it failed, where it has
 */
public record Job(
    long id,
    String type,
    String unit,
    Map<String, String> parameters,
    State state,
    String cursor,
    Map<String, Long> counts,
    long total,
    String startedBy,
    Instant createdAt,
    Optional<Instant> finishedAt,
    Optional<String> error) {

  /** Life of a job: QUEUED, then RUNNING, then DONE or FAILED for good. */
  public enum State {
    QUEUED,
    RUNNING,
    DONE,
    FAILED;

    public boolean isOver() {
      return this == DONE || this == FAILED;
    }
  }

  public Job {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(unit, "unit");
    parameters = Map.copyOf(parameters);
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }
}
