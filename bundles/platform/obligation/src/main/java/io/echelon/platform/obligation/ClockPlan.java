package io.echelon.platform.obligation;

import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.DueTime;
import java.time.Duration;
import java.time.Instant;

/**
 * When a clock that starts now will warn and end.
 *
 * @param startedAt when it starts
 * @param warnAt when three quarters of its time are gone: working time or, where it runs through,
 *     elapsed time
 * @param due when it ends, with the way there
 */
public record ClockPlan(Instant startedAt, Instant warnAt, DueTime due) {
  private static final int WARN_NUMERATOR = 3;
  private static final int WARN_DENOMINATOR = 4;

  /** Plans a clock of so many working days. */
  public static ClockPlan of(Instant startedAt, int workingDays, BusinessCalendar calendar) {
    DueTime due = calendar.plusWorkingDays(startedAt, workingDays);
    Duration span = calendar.workingTime(startedAt, due.due());
    Instant warnAt =
        calendar.at(startedAt, span.multipliedBy(WARN_NUMERATOR).dividedBy(WARN_DENOMINATOR));
    return new ClockPlan(startedAt, warnAt, due);
  }

  /** Plans a clock of elapsed time, which runs by day and by night. */
  public static ClockPlan of(Instant startedAt, Duration within, BusinessCalendar calendar) {
    Instant warnAt =
        startedAt.plus(within.multipliedBy(WARN_NUMERATOR).dividedBy(WARN_DENOMINATOR));
    return new ClockPlan(startedAt, warnAt, calendar.plusElapsed(startedAt, within));
  }
}
