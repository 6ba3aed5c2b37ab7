package io.echelon.platform.sla;

import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A due time with the way to it.
 *
 * @param due the instant
 * @param calendar id of the calendar
 * @param steps opening, then every day counted or skipped, in order of date, at most some 400: what
 *     lies between is one step; of elapsed time the start alone
 * @param beyondCalendar true if the way passes the last day for which holidays are known, so that
 *     only weekends were skipped from there on
 */
public record DueTime(Instant due, String calendar, List<Step> steps, boolean beyondCalendar) {
  public DueTime {
    steps = List.copyOf(steps);
  }

  /**
   * One day of the way.
   *
   * @param date the day in the calendar's zone
   * @param kind what it was to the clock
   * @param why as people read it, for example {@code "holiday: 国庆节"}
   */
  public record Step(LocalDate date, Kind kind, LocalizedText why) {}

  /** What a day was to the clock. */
  public enum Kind {
    /** The clock starts here. */
    START,
    /** A working day that counts. */
    COUNTED,
    /** A make-up working day that counts. */
    MAKE_UP,
    /** A day that does not count. */
    SKIPPED,
    /** The clock stands still from this day on. */
    PAUSED,
    /** Many days in one step, from this date on; the text says how many and what counted. */
    FOLDED
  }
}
