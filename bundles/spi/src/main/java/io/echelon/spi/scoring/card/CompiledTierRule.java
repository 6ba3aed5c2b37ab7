package io.echelon.spi.scoring.card;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import java.util.List;

/** Cut-offs first, then the designation that lifts highest, if any lifts at all. */
final class CompiledTierRule {
  private static final int TOTAL = -1;
  private static final int NO_FLAG = -1;

  private final int[] tierOfRow;
  private final int[] scoreOfRow;
  private final double[] atLeast;
  private final int[] flagOfRow;
  private final int[] designationFlag;
  private final int[] designationTier;
  private final int lastTier;

  CompiledTierRule(Scorecard card) {
    List<CutOffs.CutOff> rows = ((CutOffs) card.rule()).rows();
    tierOfRow = rows.stream().mapToInt(r -> card.tierIndex(r.tier())).toArray();
    scoreOfRow =
        rows.stream()
            .mapToInt(r -> r.score().equals(CutOffs.TOTAL) ? TOTAL : card.groupIndex(r.score()))
            .toArray();
    atLeast = rows.stream().mapToDouble(CutOffs.CutOff::atLeast).toArray();
    flagOfRow =
        rows.stream().mapToInt(r -> r.flag().map(card::indicatorIndex).orElse(NO_FLAG)).toArray();
    List<Designation> designations = card.designations();
    designationFlag = designations.stream().mapToInt(d -> card.indicatorIndex(d.code())).toArray();
    designationTier = designations.stream().mapToInt(d -> card.tierIndex(d.tier())).toArray();
    lastTier = card.tiers().size() - 1;
  }

  void decide(IndicatorBatch in, ScoreBatch out) {
    int[] tier = out.tier();
    int[] decidedBy = out.decidedBy();
    for (int row = 0; row < in.size(); row++) {
      int cutOff = firstMet(in, out, row);
      tier[row] = cutOff < tierOfRow.length ? tierOfRow[cutOff] : lastTier;
      decidedBy[row] = cutOff;
    }
    for (int d = 0; d < designationFlag.length; d++) {
      boolean[] holds = in.flags(designationFlag[d]);
      for (int row = 0; row < in.size(); row++) {
        if (holds[row] && designationTier[d] < tier[row]) {
          tier[row] = designationTier[d];
          decidedBy[row] = ScoreBatch.byDesignation(d);
        }
      }
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
