package io.echelon.spi.scoring.card;

import io.echelon.spi.LocalizedText;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When customers are assessed: once a year, within a window that does not pass a year's end.
 *
 * @param from first day of the window, inclusive
 * @param to last day of the window, inclusive, not before {@code from}
 * @param provisionalMonths months after which a new customer's provisional tier gives way to its
 *     first assessment, at least 1; empty: the regulation says nothing
 * @param reviewSteps what the regulation has a run pass before its approval, in order; taken where
 *     the unit's policy names none; empty: the regulation names none
 * @param clause where the regulation says so
 */
public record AssessmentCycle(
    MonthDay from,
    MonthDay to,
    Optional<Integer> provisionalMonths,
    List<LocalizedText> reviewSteps,
    String clause) {
  public AssessmentCycle {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(clause, "clause");
    provisionalMonths = provisionalMonths == null ? Optional.empty() : provisionalMonths;
    reviewSteps = reviewSteps == null ? List.of() : List.copyOf(reviewSteps);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("/cycle/to: lies before from");
    }
    if (provisionalMonths.isPresent() && provisionalMonths.get() < 1) {
      throw new IllegalArgumentException("/cycle/provisionalMonths: must be at least 1");
    }
  }

  /** Whether a day lies in the window of its year. */
  public boolean contains(LocalDate day) {
    MonthDay monthDay = MonthDay.from(day);
    return !monthDay.isBefore(from) && !monthDay.isAfter(to);
  }
}
