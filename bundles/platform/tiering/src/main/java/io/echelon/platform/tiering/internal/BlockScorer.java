package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.Scorer;
import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.Scorecard;

/** Scores blocks of customers into arrays that it uses again. Used by one thread. */
final class BlockScorer {
  private static final Reasons REASONS = new Reasons(BlockScorer.class);

  private final StrategyCalls strategies;
  private final String strategy;
  private final Scorecard card;
  private final ScoreBatch scores;
  private ScoringStrategy compiledFor;
  private Scorer scorer;

  BlockScorer(StrategyCalls strategies, String strategy, Scorecard card, int block) {
    this.strategies = strategies;
    this.strategy = strategy;
    this.card = card;
    scores = new ScoreBatch(card, block);
  }

  /** Refuses a card with which the strategy can't work, before anything is read. */
  BlockScorer ready() {
    scorer();
    return this;
  }

  /** Scores of the last block. */
  ScoreBatch scores() {
    return scores;
  }

  /** Scores a block. */
  ScoreBatch score(IndicatorBatch values) {
    Scorer current = scorer();
    return strategies.call(
        strategy,
        () -> {
          current.score(values, scores);
          return scores;
        });
  }

  /** Index of the tier that a scorer gave a row. */
  int tier(int row) {
    int tier = scores.tier()[row];
    if (tier < 0 || tier >= card.tiers().size()) {
      throw REASONS.of(ErrorCode.INTERNAL, "strategy.tier", strategy, tier);
    }
    return tier;
  }

  /** The strategy may have been replaced since the block before. */
  private Scorer scorer() {
    ScoringStrategy inService = strategies.strategy(strategy);
    if (inService != compiledFor) {
      compiledFor = inService;
      scorer = strategies.compile(inService, card);
    }
    return scorer;
  }
}
