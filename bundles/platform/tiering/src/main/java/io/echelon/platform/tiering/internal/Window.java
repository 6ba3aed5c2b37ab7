package io.echelon.platform.tiering.internal;

import io.echelon.platform.unit.Approval;
import io.echelon.spi.scoring.card.AssessmentCycle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days of one year's assessment.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 */
record Window(LocalDate from, LocalDate to) {
  /** Days after its end on which a missed window is still made up for. */
  static final int MOST_DAYS_LATE = 30;

  /** The window that has begun last, if it has not been over for too long. */
  static Optional<Window> begun(AssessmentCycle cycle, LocalDate today) {
    Window thisYear = of(cycle, today.getYear());
    Window latest = thisYear.from.isAfter(today) ? of(cycle, today.getYear() - 1) : thisYear;
    return Optional.of(latest).filter(w -> !w.to.plusDays(MOST_DAYS_LATE).isBefore(today));
  }

  private static Window of(AssessmentCycle cycle, int year) {
    return new Window(cycle.from().atYear(year), cycle.to().atYear(year));
  }

  /** Whether the cycle was known and in force before the window was over. */
  boolean wasKnown(Approval approval, LocalDate approvedOn) {
    return !approvedOn.isAfter(to) && !approval.effectiveFrom().isAfter(to);
  }

  /** The day whose facts are rated by a run that is opened on a day. */
  LocalDate asOf(LocalDate today) {
    return today.isAfter(to) ? to : today;
  }

  /** Whether a reminder is due: on the first, the middle and the last day, and daily after. */
  boolean isReminderDue(Optional<LocalDate> remindedOn, LocalDate today) {
    LocalDate middle = from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
    LocalDate latest =
        Stream.of(today.isAfter(to) ? today : to, middle, from)
            .filter(day -> !day.isAfter(today))
            .findFirst()
            .orElse(LocalDate.MAX);
    return !latest.isAfter(today) && remindedOn.filter(day -> !day.isBefore(latest)).isEmpty();
  }

  /** Days since the last one; 0 until then. */
  long daysLate(LocalDate today) {
    return Math.max(0, ChronoUnit.DAYS.between(to, today));
  }
}
