package io.echelon.spi.scoring.card;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import java.util.List;

/** The designation that lifts highest, if any lifts at all. */
final class CompiledDesignations {
  private final int[] flag;
  private final int[] tier;

  CompiledDesignations(Scorecard card) {
    List<Designation> designations = card.designations();
    flag = designations.stream().mapToInt(d -> card.indicatorIndex(d.code())).toArray();
    tier = designations.stream().mapToInt(d -> card.tierIndex(d.tier())).toArray();
  }

  void lift(IndicatorBatch in, ScoreBatch out) {
    int[] decided = out.tier();
    for (int d = 0; d < flag.length; d++) {
      boolean[] holds = in.flags(flag[d]);
      for (int row = 0; row < in.size(); row++) {
        if (holds[row] && tier[d] < decided[row]) {
          decided[row] = tier[d];
          out.decidedBy()[row] = ScoreBatch.byDesignation(d);
        }
      }
    }
  }
}
