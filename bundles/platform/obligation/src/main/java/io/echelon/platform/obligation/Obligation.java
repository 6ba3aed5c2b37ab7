package io.echelon.platform.obligation;

import io.echelon.platform.sla.DueTime;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A dated promise.
 *
 * @param id given by the store, 0 before
 * @param unit code of the unit
 * @param subject what it belongs to, for example {@code request/17}
 * @param metric what is due, for example {@code FIRST_ANSWER}
 * @param startedAt when the clock started
 * @param warnAt when three quarters of its time are gone
 * @param due by when, with the way to it
 * @param state where it stands
 * @param metAt when it was kept, in time or not
 * @param version for optimistic locking
 */
public record Obligation(
    long id,
    String unit,
    String subject,
    String metric,
    Instant startedAt,
    Instant warnAt,
    DueTime due,
    State state,
    Optional<Instant> metAt,
    long version) {

  /**
   * RUNNING until kept (MET) or overdue (BREACHED); a breached one that is kept late is LATE, and
   * one instead of which another runs is REPLACED.
   */
  public enum State {
    RUNNING,
    MET,
    BREACHED,
    LATE,
    REPLACED
  }

  public Obligation {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(metric, "metric");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(state, "state");
  }
}
