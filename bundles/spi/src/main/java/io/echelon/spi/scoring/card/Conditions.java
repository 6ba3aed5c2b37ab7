package io.echelon.spi.scoring.card;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import java.util.List;

/** Tests single conditions of a scorecard, for whoever explains why a rung was not reached. */
public final class Conditions {
  private Conditions() {}

  /**
   * Whether a condition holds, as the ladder itself tests it.
   *
   * @param card the scorecard whose codes the condition names
   * @param row the customer's row in both batches
   */
  public static boolean holds(
      Scorecard card, Condition condition, IndicatorBatch values, ScoreBatch scores, int row) {
    return CompiledCondition.all(card, List.of(condition)).holds(values, scores, row);
  }
}
