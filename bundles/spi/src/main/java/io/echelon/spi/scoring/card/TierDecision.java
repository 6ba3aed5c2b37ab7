package io.echelon.spi.scoring.card;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import java.util.Arrays;

/** A tier rule made ready to run: fills tier and decidedBy, and the axes' levels if there are. */
interface TierDecision {
  void decide(IndicatorBatch in, ScoreBatch out);

  static TierDecision of(Scorecard card) {
    TierRule rule = card.rule();
    if (rule instanceof CutOffs cutOffs) {
      return new CompiledCutOffs(card, cutOffs);
    }
    if (rule instanceof ConditionLadder ladder) {
      return new CompiledLadder(card, ladder);
    }
    if (rule instanceof AxesMatrix matrix) {
      return new CompiledMatrix(card, matrix);
    }
    return (in, out) -> {
      Arrays.fill(out.tier(), 0, in.size(), ScoreBatch.BY_RANK);
      Arrays.fill(out.decidedBy(), 0, in.size(), 0);
    };
  }
}
