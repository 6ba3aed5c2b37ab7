package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.tiering.DryRuns;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.platform.tiering.ScorecardVersion;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The scorecard that a caller wants to try.
 *
 * @param version of the unit's; empty for one that was stated
 * @param card the scorecard
 */
record StatedCard(Optional<Integer> version, Scorecard card) {
  private static final Reasons REASONS = new Reasons(StatedCard.class);

  /**
   * @param on the day whose scorecard counts where neither a version nor a card is stated
   */
  static StatedCard of(
      Scorecards scorecards, Caller caller, String unit, DryRuns.Card stated, LocalDate on) {
    if (stated.json().isPresent()) {
      if (stated.version().isPresent()) {
        throw REASONS.invalid("card.both");
      }
      return new StatedCard(Optional.empty(), ScorecardDocument.read(stated.json().get()));
    }
    ScorecardVersion version =
        stated
            .version()
            .map(v -> scorecards.get(caller, unit, v))
            .orElseGet(() -> scorecards.current(unit, on));
    return new StatedCard(Optional.of(version.version()), version.card());
  }
}
