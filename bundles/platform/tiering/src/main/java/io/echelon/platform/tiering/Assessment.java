package io.echelon.platform.tiering;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The assessment of a unit's customers in one window of its cycle.
 *
 * @param id given by the store, 0 before
 * @param unit code of the unit
 * @param from first day of the window, inclusive
 * @param to last day of the window, inclusive: the day the assessment is due
 * @param run the run that was opened for it; absent: not yet
 * @param openedOn the day the run was opened
 * @param waiting why no run could be opened so far, in English
 * @param remindedOn the last day on which somebody was reminded
 * @param version for optimistic locking
 */
public record Assessment(
    long id,
    String unit,
    LocalDate from,
    LocalDate to,
    OptionalLong run,
    Optional<LocalDate> openedOn,
    Optional<String> waiting,
    Optional<LocalDate> remindedOn,
    long version) {
  public Assessment {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /** Whether the run was opened after the window's first day. */
  public boolean openedLate() {
    return openedOn.filter(day -> day.isAfter(from)).isPresent();
  }

  /** With the run that was opened for it. */
  public Assessment opened(long newRun, LocalDate on) {
    return new Assessment(
        id,
        unit,
        from,
        to,
        OptionalLong.of(newRun),
        Optional.of(on),
        Optional.empty(),
        remindedOn,
        version);
  }

  /** Without a run, for the reason given. */
  public Assessment waitingFor(String why) {
    return new Assessment(
        id,
        unit,
        from,
        to,
        OptionalLong.empty(),
        Optional.empty(),
        Optional.of(why),
        remindedOn,
        version);
  }

  /** With a reminder on a day. */
  public Assessment reminded(LocalDate on) {
    return new Assessment(id, unit, from, to, run, openedOn, waiting, Optional.of(on), version);
  }
}
