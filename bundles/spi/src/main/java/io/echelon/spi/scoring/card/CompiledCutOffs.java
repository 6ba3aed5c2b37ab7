package io.echelon.spi.scoring.card;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import java.util.List;

/** The first cut-off that is met. */
final class CompiledCutOffs implements TierDecision {
  private static final int TOTAL = -1;
  private static final int NO_FLAG = -1;
  private static final double TEN = 10;
  private static final double HALF = 0.5;

  private final int[] tierOfRow;
  private final int[] scoreOfRow;
  private final double[] atLeast;
  private final int[] flagOfRow;
  private final int lastTier;

  CompiledCutOffs(Scorecard card, CutOffs cutOffs) {
    List<CutOffs.CutOff> rows = cutOffs.rows();
    tierOfRow = rows.stream().mapToInt(r -> card.tierIndex(r.tier())).toArray();
    scoreOfRow =
        rows.stream()
            .mapToInt(r -> r.score().equals(CutOffs.TOTAL) ? TOTAL : card.groupIndex(r.score()))
            .toArray();
    atLeast =
        rows.stream()
            .mapToDouble(r -> reached(r.atLeast(), cutOffs.decimals().orElse(-1)))
            .toArray();
    flagOfRow =
        rows.stream().mapToInt(r -> r.flag().map(card::indicatorIndex).orElse(NO_FLAG)).toArray();
    lastTier = card.tiers().size() - 1;
  }

  /** The smallest score that, rounded half up, is not below the line. */
  private static double reached(double line, int decimals) {
    if (decimals < 0) {
      return line;
    }
    double unit = Math.pow(TEN, decimals);
    return Points.snap((Math.ceil(line * unit) - HALF) / unit);
  }

  @Override
  public void decide(IndicatorBatch in, ScoreBatch out) {
    int[] tier = out.tier();
    int[] decidedBy = out.decidedBy();
    for (int row = 0; row < in.size(); row++) {
      int cutOff = firstMet(in, out, row);
      tier[row] = cutOff < tierOfRow.length ? tierOfRow[cutOff] : lastTier;
      decidedBy[row] = cutOff;
    }
  }

  private int firstMet(IndicatorBatch in, ScoreBatch out, int row) {
    for (int i = 0; i < tierOfRow.length; i++) {
      double score = scoreOfRow[i] == TOTAL ? out.total()[row] : out.groups(scoreOfRow[i])[row];
      if (score >= atLeast[i] && (flagOfRow[i] == NO_FLAG || in.flags(flagOfRow[i])[row])) {
        return i;
      }
    }
    return tierOfRow.length;
  }
}
