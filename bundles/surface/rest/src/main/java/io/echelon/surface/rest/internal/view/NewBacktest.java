package io.echelon.surface.rest.internal.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.echelon.platform.tiering.DryRuns;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/**
 * A scorecard to try on the last published runs.
 *
 * @param scorecardVersion one of the unit's versions; without it, and without a card, the one that
 *     counts
 * @param scorecard a card instead of a version
 * @param runs how many runs, 1 to 12
 */
public record NewBacktest(
    Optional<Integer> scorecardVersion,
    @Schema(type = "object", description = "A scorecard, as a version's card") JsonNode scorecard,
    Integer runs) {
  public NewBacktest {
    Required.of(runs, "runs");
  }

  /** Which scorecard. */
  public DryRuns.Card card() {
    return new DryRuns.Card(
        scorecardVersion, Optional.ofNullable(scorecard).map(JsonNode::toString));
  }
}
