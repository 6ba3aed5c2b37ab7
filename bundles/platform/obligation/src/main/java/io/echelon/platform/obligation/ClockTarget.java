package io.echelon.platform.obligation;

import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.DueTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * How long a clock has, on which calendar. Kept with the clock, so that its end can be worked out
 * anew after a pause or a mended calendar.
 *
 * @param calendar id of the business calendar
 * @param workingDays so many working days; else 0
 * @param within so much time, by day and by night or, with hours, within them
 * @param hours every day's hours within which the time runs
 * @param until a fixed end
 */
public record ClockTarget(
    String calendar,
    int workingDays,
    Optional<Duration> within,
    Optional<DailyHours> hours,
    Optional<Instant> until) {

  /** Hours of every day, {@code perDay} of them from {@code from} on. */
  public record DailyHours(LocalTime from, int perDay) {}

  public ClockTarget {
    Objects.requireNonNull(calendar, "calendar");
    int given = (workingDays > 0 ? 1 : 0) + (within.isPresent() ? 1 : 0);
    if (given + (until.isPresent() ? 1 : 0) != 1) {
      throw new IllegalArgumentException("a clock has working days, a time or an end");
    }
  }

  public static ClockTarget workingDays(int days, String calendar) {
    return new ClockTarget(calendar, days, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static ClockTarget within(Duration time, Optional<DailyHours> hours, String calendar) {
    return new ClockTarget(calendar, 0, Optional.of(time), hours, Optional.empty());
  }

  public static ClockTarget until(Instant end, String calendar) {
    return new ClockTarget(calendar, 0, Optional.empty(), Optional.empty(), Optional.of(end));
  }

  /** Whether only open time counts, not every hour of day and night. */
  boolean runsInWorkingTime() {
    return within.isEmpty() || hours.isPresent();
  }

  /** The calendar whose open time counts. */
  BusinessCalendar on(BusinessCalendar named) {
    return hours.map(h -> named.daily(h.from(), h.perDay())).orElse(named);
  }

  /** The end without any pause, with the way there. */
  DueTime due(Instant start, BusinessCalendar on) {
    if (until.isPresent()) {
      DueTime way = on.plusWorkingTime(start, on.workingTime(start, until.get()));
      return new DueTime(until.get(), way.calendar(), way.steps(), way.beyondCalendar());
    }
    if (within.isEmpty()) {
      return on.plusWorkingDays(start, workingDays);
    }
    return hours.isPresent()
        ? on.plusWorkingTime(start, within.get())
        : on.plusElapsed(start, within.get());
  }
}
