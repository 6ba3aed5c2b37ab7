package io.echelon.platform.unit;

import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One approved version of how a unit works. Append-only: a change is a new version.
 *
 * @param unit code of the unit
 * @param version 1, 2, 3 …
 * @param strategy id of the scoring strategy
 * @param catalog id of the plug-in that supplies the first entitlement catalog; empty: the unit has
 *     none but what it drafts and approves itself
 * @param calendar id of the business calendar
 * @param defaultAnswerDays working days to the first answer where no tier grants one, at least 1
 * @param reviewSteps what a run passes between its rating and its approval, 1 to 5 in their order
 * @param effectiveFrom first day on which it counts, inclusive
 * @param approvedBy who approved it
 * @param recordedAt when
 */
public record UnitPolicy(
    String unit,
    int version,
    String strategy,
    Optional<String> catalog,
    String calendar,
    int defaultAnswerDays,
    List<LocalizedText> reviewSteps,
    LocalDate effectiveFrom,
    String approvedBy,
    Instant recordedAt) {
  public UnitPolicy {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(strategy, "strategy");
    Objects.requireNonNull(calendar, "calendar");
    if (defaultAnswerDays < 1) {
      throw new IllegalArgumentException("defaultAnswerDays must be at least 1");
    }
    reviewSteps = ReviewSteps.checked(reviewSteps);
  }
}
