package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.tiering.Run;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.Scorer;
import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.Scorecard;

/** Scores blocks of a run into arrays that it uses again. Used by one thread. */
final class BlockScorer {
  private final StrategyCalls strategies;
  private final Run run;
  private final Scorecard card;
  private final ScoreBatch scores;
  private ScoringStrategy compiledFor;
  private Scorer scorer;

  BlockScorer(StrategyCalls strategies, Run run, Scorecard card, int block) {
    this.strategies = strategies;
    this.run = run;
    this.card = card;
    scores = new ScoreBatch(card, block);
  }

  /** Scores of the last block. */
  ScoreBatch scores() {
    return scores;
  }

  /** Scores a block. */
  ScoreBatch score(IndicatorBatch values) {
    Scorer current = scorer();
    return strategies.call(
        run.strategy(),
        () -> {
          current.score(values, scores);
          return scores;
        });
  }

  /** Index of the tier that a scorer gave a row. */
  int tier(int row) {
    int tier = scores.tier()[row];
    if (tier < 0 || tier >= card.tiers().size()) {
      throw new EchelonException(
          ErrorCode.INTERNAL,
          "scoring " + run.strategy() + " gave tier " + tier + ", unknown here");
    }
    return tier;
  }

  /** The strategy may have been replaced since the block before. */
  private Scorer scorer() {
    ScoringStrategy strategy = strategies.strategy(run.strategy());
    if (strategy != compiledFor) {
      compiledFor = strategy;
      scorer = strategies.compile(strategy, card);
    }
    return scorer;
  }
}
