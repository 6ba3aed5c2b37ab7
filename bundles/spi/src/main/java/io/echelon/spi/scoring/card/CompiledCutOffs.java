package io.echelon.spi.scoring.card;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import java.util.Arrays;
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

  /** From the last line to the first, so that the first that is met stays. */
  @Override
  public void decide(IndicatorBatch in, ScoreBatch out) {
    int size = in.size();
    Arrays.fill(out.tier(), 0, size, lastTier);
    Arrays.fill(out.decidedBy(), 0, size, tierOfRow.length);
    for (int i = tierOfRow.length - 1; i >= 0; i--) {
      double[] score = scoreOfRow[i] == TOTAL ? out.total() : out.groups(scoreOfRow[i]);
      if (flagOfRow[i] == NO_FLAG) {
        apply(i, score, size, out);
      } else {
        apply(i, score, in.flags(flagOfRow[i]), size, out);
      }
    }
  }

  private void apply(int line, double[] score, int size, ScoreBatch out) {
    int[] tier = out.tier();
    int[] decidedBy = out.decidedBy();
    double needed = atLeast[line];
    int gives = tierOfRow[line];
    for (int row = 0; row < size; row++) {
      boolean met = score[row] >= needed;
      tier[row] = met ? gives : tier[row];
      decidedBy[row] = met ? line : decidedBy[row];
    }
  }

  private void apply(int line, double[] score, boolean[] flag, int size, ScoreBatch out) {
    for (int row = 0; row < size; row++) {
      if (flag[row] && score[row] >= atLeast[line]) {
        out.tier()[row] = tierOfRow[line];
        out.decidedBy()[row] = line;
      }
    }
  }
}
