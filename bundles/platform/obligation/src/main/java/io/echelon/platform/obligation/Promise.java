package io.echelon.platform.obligation;

import java.util.Objects;
import java.util.Optional;

/**
 * What is promised.
 *
 * @param unit code of the unit
 * @param subject what it belongs to, for example {@code request/17}
 * @param name what people call the subject, for example {@code R-17}
 * @param metric what is due, for example {@code FIRST_ANSWER}
 * @param internal true: an operational target of the staff beside what the customer was promised
 * @param team the department that owes it, where that is not the subject's own
 * @param owner account of the person who is to keep it, if somebody is
 * @param target how long there is for it
 */
public record Promise(
    String unit,
    String subject,
    String name,
    String metric,
    boolean internal,
    Optional<String> team,
    Optional<String> owner,
    ClockTarget target) {
  public Promise {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(metric, "metric");
    Objects.requireNonNull(target, "target");
  }

  /** Whether both are the same promise, however long there is for it. */
  public boolean isSame(Promise other) {
    return metric.equals(other.metric) && internal == other.internal && team.equals(other.team);
  }

  Promise ownedBy(Optional<String> newOwner) {
    return new Promise(unit, subject, name, metric, internal, team, newOwner, target);
  }
}
