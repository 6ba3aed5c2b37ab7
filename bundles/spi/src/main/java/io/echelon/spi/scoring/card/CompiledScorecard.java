package io.echelon.spi.scoring.card;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.Scorer;
import java.util.Arrays;

/**
 * A scorecard made ready to run: weighted points per characteristic, subtotals with caps, the tier
 * rule, then designations. Subtotals and totals are multiples of a billionth. Stateless after
 * construction and safe for use by several threads.
 */
public final class CompiledScorecard implements Scorer {
  private final PointsColumn[] columns;
  private final int[] groupOf;
  private final double[] caps;
  private final TierDecision rule;
  private final CompiledDesignations designations;

  /** Resolves every code of the card to an index. */
  public CompiledScorecard(Scorecard card) {
    int count = card.characteristics().size();
    columns = new PointsColumn[count];
    groupOf = new int[count];
    for (int i = 0; i < count; i++) {
      Characteristic c = card.characteristics().get(i);
      int indicator = card.indicatorIndex(c.indicator());
      columns[i] = PointsColumn.of(c, indicator, card.indicators().get(indicator));
      groupOf[i] = card.groupIndex(c.group());
    }
    caps =
        card.groups().stream().mapToDouble(g -> g.cap().orElse(Double.POSITIVE_INFINITY)).toArray();
    rule = TierDecision.of(card);
    designations = new CompiledDesignations(card);
  }

  @Override
  public void score(IndicatorBatch in, ScoreBatch out) {
    int size = in.size();
    for (int g = 0; g < caps.length; g++) {
      Arrays.fill(out.groups(g), 0, size, 0);
    }
    for (int c = 0; c < columns.length; c++) {
      double[] points = out.points(c);
      double[] subtotal = out.groups(groupOf[c]);
      columns[c].fill(in, points);
      for (int row = 0; row < size; row++) {
        subtotal[row] += points[row];
      }
    }
    double[] total = out.total();
    Arrays.fill(total, 0, size, 0);
    for (int g = 0; g < caps.length; g++) {
      double[] subtotal = out.groups(g);
      double cap = caps[g];
      for (int row = 0; row < size; row++) {
        subtotal[row] = Points.snap(Math.min(subtotal[row], cap));
        total[row] += subtotal[row];
      }
    }
    if (caps.length > 1) {
      for (int row = 0; row < size; row++) {
        total[row] = Points.snap(total[row]);
      }
    }
    rule.decide(in, out);
    designations.lift(in, out);
  }
}
