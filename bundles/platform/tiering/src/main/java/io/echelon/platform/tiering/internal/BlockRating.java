package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.customer.store.CustomerStore.Member;
import io.echelon.platform.measurement.Facts;
import io.echelon.platform.tiering.Run;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.Scorer;
import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Scores the customers of a run block by block, in arrays that it uses again. */
final class BlockRating {
  private final RunHandler services;
  private final Run run;
  private final Scorecard card;
  private final Snapshot snapshot;
  private final ScoreBatch scores;
  private ScoringStrategy compiledFor;
  private Scorer scorer;

  BlockRating(RunHandler services, Run run, Scorecard card, int block) {
    this.services = services;
    this.run = run;
    this.card = card;
    snapshot = new Snapshot(card, run.asOf(), block);
    scores = new ScoreBatch(card, block);
  }

  /** Values of the ratable customers of the last block. */
  IndicatorBatch values() {
    return snapshot.batch();
  }

  /** Scores of the ratable customers of the last block. */
  ScoreBatch scores() {
    return scores;
  }

  /**
   * Scores a block.
   *
   * @return by customer id why it is not ratable; the others are rows, in their order
   */
  Map<Long, String> rate(List<Member> members) {
    Scorer current = scorer();
    Map<Long, Facts> facts =
        services
            .measurements()
            .asOf(
                run.unit(), members.get(0).id(), members.get(members.size() - 1).id(), run.asOf());
    snapshot.batch().clear();
    Map<Long, String> faults = new HashMap<>();
    for (Member member : members) {
      snapshot
          .add(facts.getOrDefault(member.id(), Facts.NONE))
          .ifPresent(fault -> faults.put(member.id(), fault));
    }
    services
        .strategies()
        .call(
            run.strategy(),
            () -> {
              current.score(snapshot.batch(), scores);
              return current;
            });
    return faults;
  }

  /** Code of the tier that a scorer gave a row. */
  String tier(int row) {
    int tier = scores.tier()[row];
    if (tier < 0 || tier >= card.tiers().size()) {
      throw new EchelonException(
          ErrorCode.INTERNAL,
          "scoring " + run.strategy() + " gave tier " + tier + ", unknown here");
    }
    return card.tiers().get(tier).code();
  }

  /** The strategy may have been replaced since the block before. */
  private Scorer scorer() {
    ScoringStrategy strategy = services.strategies().strategy(run.strategy());
    if (strategy != compiledFor) {
      compiledFor = strategy;
      scorer = services.strategies().compile(strategy, card);
    }
    return scorer;
  }
}
