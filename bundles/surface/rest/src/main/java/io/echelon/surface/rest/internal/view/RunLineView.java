package io.echelon.surface.rest.internal.view;

import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.RunResult;
import java.util.Optional;

/**
 * A customer's line in a run.
 *
 * @param tierBefore code of the tier that held when the run was rated
 * @param ratedTier code of the tier by points and designations
 * @param notRatable why there is none
 * @param tier code of the tier that the run would grant, corrections counted
 * @param revision how many corrections and comments there are
 */
public record RunLineView(
    long customerId,
    String number,
    Optional<String> tierBefore,
    Optional<String> ratedTier,
    Optional<String> notRatable,
    double score,
    Optional<String> tier,
    Optional<CorrectionView> correction,
    int revision) {
  public static RunLineView of(RunLine line) {
    RunResult result = line.result();
    return new RunLineView(
        result.customerId(),
        result.number(),
        result.tierBefore(),
        result.ratedTier(),
        result.notRatable(),
        result.score(),
        line.tier(),
        line.correction().map(CorrectionView::of),
        line.revision());
  }
}
