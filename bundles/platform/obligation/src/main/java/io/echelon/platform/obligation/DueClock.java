package io.echelon.platform.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the due scan needs of a clock; read without its explanation.
 *
 * @param id of the obligation
 * @param unit code of the unit
 * @param subject what it belongs to
 * @param name what people call the subject
 * @param metric what is due
 * @param internal whether it is an operational target
 * @param owner account of the person who is to keep it
 * @param due by when
 * @param state where it stands
 * @param moments what it has still to do, earliest first
 * @param version for optimistic locking
 */
public record DueClock(
    long id,
    String unit,
    String subject,
    String name,
    String metric,
    boolean internal,
    Optional<String> owner,
    Instant due,
    Obligation.State state,
    List<Moment> moments,
    long version) {
  public DueClock {
    moments = List.copyOf(moments);
  }

  /** The moments before an instant: what happens at its due time is in time. */
  public List<Moment> until(Instant now) {
    return moments.stream().filter(m -> m.at().isBefore(now)).toList();
  }

  /** The same after the moments before an instant are done. */
  public DueClock doneUntil(Instant now) {
    boolean breached = until(now).stream().anyMatch(m -> m.level().isEmpty());
    return new DueClock(
        id,
        unit,
        subject,
        name,
        metric,
        internal,
        owner,
        due,
        breached ? Obligation.State.BREACHED : state,
        moments.stream().filter(m -> !m.at().isBefore(now)).toList(),
        version);
  }
}
