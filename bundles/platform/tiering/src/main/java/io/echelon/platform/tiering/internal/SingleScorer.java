package io.echelon.platform.tiering.internal;

import io.echelon.platform.measurement.Facts;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.card.ForcedDistribution;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.LocalDate;
import java.util.Optional;

/** Scores one customer, as a run would. Safe for use by several threads. */
final class SingleScorer {
  private final StrategyCalls strategies;

  SingleScorer(StrategyCalls strategies) {
    this.strategies = strategies;
  }

  /**
   * A customer in row 0.
   *
   * @param fault why nothing was scored; empty: it was
   */
  record Scored(Optional<String> fault, IndicatorBatch values, BlockScorer scorer) {

    ScoreBatch scores() {
      return scorer.scores();
    }

    /** Code of the tier; empty if not ratable, and where only the rank decides. */
    Optional<String> tier(Scorecard card) {
      return fault.isPresent() || card.rule() instanceof ForcedDistribution
          ? Optional.empty()
          : Optional.of(card.tiers().get(scorer.tier(0)).code());
    }

    RatingDetail detail(Scorecard card) {
      return RatingDetail.unpack(
          card, RatingDetail.pack(card, values, scores(), 0, scores().decidedBy()[0]));
    }
  }

  /**
   * Scores.
   *
   * @param strategy id of the strategy
   * @param asOf the day to which dates among the facts relate
   */
  Scored score(String strategy, Scorecard card, LocalDate asOf, Facts facts) {
    BlockScorer scorer = new BlockScorer(strategies, strategy, card, 1).ready();
    IndicatorBatch values = new IndicatorBatch(card, 1);
    Optional<String> fault = new Snapshot(card, asOf).addTo(values, facts);
    if (fault.isEmpty()) {
      scorer.score(values);
    }
    return new Scored(fault, values, scorer);
  }
}
