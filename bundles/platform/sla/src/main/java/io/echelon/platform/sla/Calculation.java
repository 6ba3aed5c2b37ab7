package io.echelon.platform.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A question to a calendar. Which of the optional values it needs is said with the operation.
 *
 * @param operation what is asked
 * @param unit whose calendar; absent with a document
 * @param calendar id of a calendar of the unit; absent: the one its policy names
 * @param document a calendar in its JSON form instead of one of a unit
 * @param start an instant
 * @param end an instant
 * @param time working time, at least zero
 * @param day a day in the calendar's zone
 * @param workingDays a number of working days
 */
public record Calculation(
    Operation operation,
    Optional<String> unit,
    Optional<String> calendar,
    Optional<String> document,
    Optional<Instant> start,
    Optional<Instant> end,
    Optional<Duration> time,
    Optional<LocalDate> day,
    Optional<Integer> workingDays) {

  /** What can be asked. */
  public enum Operation {
    /** The earliest instant by which {@code time} has passed since {@code start}. */
    ADD_WORKING_TIME,
    /** The working time from {@code start} to {@code end}. */
    WORKING_TIME_BETWEEN,
    /** Whether {@code start} lies in a window. */
    IS_OPEN,
    /** {@code start} itself if it lies in a window, else the next opening. */
    NEXT_OPENING,
    /** The day {@code workingDays} after {@code day}, or before it if the number is negative. */
    SHIFT_WORKING_DAYS,
    /** The same local time {@code workingDays}, at least 0, after {@code start}. */
    DUE_IN_WORKING_DAYS
  }
}
