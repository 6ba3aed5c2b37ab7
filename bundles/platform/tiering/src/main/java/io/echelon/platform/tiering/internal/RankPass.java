package io.echelon.platform.tiering.internal;

import io.echelon.platform.customer.store.CustomerStore.Member;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.card.ForcedDistribution;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first of two passes over the customers, where the tier depends on all of them: collects
 * scores, then says each customer's tier. Kept in memory only: a run that is resumed ranks anew,
 * and since its input is fixed it finds the same.
 */
final class RankPass {
  private static final int NONE = -1;

  private final Scorecard card;
  private final ForcedDistribution rule;
  private final int second;
  private final Ranking ranking = new Ranking();
  private Ranking.Outcome outcome;
  private long lastId;

  private RankPass(Scorecard card, ForcedDistribution rule) {
    this.card = card;
    this.rule = rule;
    second = rule.thenBy().map(card::indicatorIndex).orElse(NONE);
  }

  /** The pass that a card needs, if its tiers depend on the rank. */
  static Optional<RankPass> of(Scorecard card) {
    return card.rule() instanceof ForcedDistribution rule
        ? Optional.of(new RankPass(card, rule))
        : Optional.empty();
  }

  boolean isDone() {
    return outcome != null;
  }

  long lastId() {
    return lastId;
  }

  long ranked() {
    return ranking.size();
  }

  void add(CustomerBlock block, ScoreBatch scores) {
    double[] totals = scores.total();
    int row = 0;
    for (Member member : block.members()) {
      if (!block.faults().containsKey(member.id())) {
        double thenBy = second == NONE ? 0 : block.values().numbers(second)[row];
        ranking.add(totals[row], thenBy, member.number());
        row++;
      }
    }
    lastId = block.lastId();
  }

  void finish() {
    outcome =
        ranking.cut(
            LargestRemainder.divide(
                ranking.size(),
                rule.shares().stream().map(ForcedDistribution.Share::percent).toList()));
  }

  /** Index of the tier of the n-th ratable customer. */
  int tier(int n) {
    return outcome.tier()[n];
  }

  List<RunStore.Cut> cuts() {
    List<RunStore.Cut> cuts = new ArrayList<>();
    for (int t = 0; t < card.tiers().size(); t++) {
      Ranking.Cut cut = outcome.cuts().get(t);
      cuts.add(
          new RunStore.Cut(
              card.tiers().get(t).code(),
              cut.quota(),
              cut.lastScore(),
              cut.tied(),
              cut.tiedByNumber()));
    }
    return cuts;
  }
}
