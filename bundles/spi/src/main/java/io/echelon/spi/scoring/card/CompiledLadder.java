package io.echelon.spi.scoring.card;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;

/** The first rung whose conditions all hold. */
final class CompiledLadder implements TierDecision {
  private final CompiledCondition[] rungs;
  private final int[] tierOfRung;
  private final int lastTier;

  CompiledLadder(Scorecard card, ConditionLadder ladder) {
    rungs =
        ladder.rungs().stream()
            .map(r -> CompiledCondition.all(card, r.all()))
            .toArray(CompiledCondition[]::new);
    tierOfRung = ladder.rungs().stream().mapToInt(r -> card.tierIndex(r.tier())).toArray();
    lastTier = card.tiers().size() - 1;
  }

  @Override
  public void decide(IndicatorBatch in, ScoreBatch out) {
    for (int row = 0; row < in.size(); row++) {
      int rung = 0;
      while (rung < rungs.length && !rungs[rung].holds(in, out, row)) {
        rung++;
      }
      out.tier()[row] = rung < rungs.length ? tierOfRung[rung] : lastTier;
      out.decidedBy()[row] = rung;
    }
  }
}
