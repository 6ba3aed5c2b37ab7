package io.echelon.spi.scoring.card;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import java.util.Arrays;

/** A level per axis, and the tier of their cell. */
final class CompiledMatrix implements TierDecision {
  private final CompiledCondition[][] axes;
  private final int[] tierOfCell;

  CompiledMatrix(Scorecard card, AxesMatrix matrix) {
    axes =
        matrix.axes().stream()
            .map(
                a ->
                    a.levels().stream()
                        .map(l -> CompiledCondition.all(card, l.all()))
                        .toArray(CompiledCondition[]::new))
            .toArray(CompiledCondition[][]::new);
    tierOfCell = new int[matrix.size()];
    Arrays.setAll(tierOfCell, cell -> card.tierIndex(matrix.tier(cell)));
  }

  @Override
  public void decide(IndicatorBatch in, ScoreBatch out) {
    int[] cell = out.decidedBy();
    Arrays.fill(cell, 0, in.size(), 0);
    for (int a = 0; a < axes.length; a++) {
      CompiledCondition[] levels = axes[a];
      int[] levelOf = out.levels(a);
      for (int row = 0; row < in.size(); row++) {
        int level = 0;
        while (!levels[level].holds(in, out, row)) {
          level++;
        }
        levelOf[row] = level;
        cell[row] = cell[row] * levels.length + level;
      }
    }
    for (int row = 0; row < in.size(); row++) {
      out.tier()[row] = tierOfCell[cell[row]];
    }
  }
}
