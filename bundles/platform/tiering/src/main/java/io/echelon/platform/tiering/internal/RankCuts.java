package io.echelon.platform.tiering.internal;

import io.echelon.platform.tiering.RunResult;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.card.ForcedDistribution;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a run was cut by rank: whoever comes before the last customer above a cut would take its
 * place. That customer is looked up only when a score is level with it. Joins the caller's
 * transaction; used by one thread.
 */
final class RankCuts {
  private static final int NONE = -1;

  private final RunStore runs;
  private final long run;
  private final Scorecard card;
  private final List<RunStore.Cut> cuts;
  private final int second;
  private final Map<Integer, Last> lasts = new HashMap<>();

  RankCuts(RunStore runs, long run, Scorecard card, ForcedDistribution rule) {
    this.runs = runs;
    this.run = run;
    this.card = card;
    cuts = runs.cuts(run);
    second = rule.thenBy().map(card::indicatorIndex).orElse(NONE);
  }

  /** The last customer above a cut, as far as the score does not tell. */
  private record Last(double second, String number) {
    boolean isBehind(double otherSecond, String otherNumber) {
      return otherSecond != second
          ? otherSecond > second
          : CodePoints.compare(otherNumber, number) <= 0;
    }

    static Last later(Last a, Last b) {
      return a.isBehind(b.second, b.number) ? a : b;
    }
  }

  /** Index of the tier that a customer's place would give. */
  int tier(double score, IndicatorBatch values, int row, String number) {
    double own = second == NONE ? 0 : values.numbers(second)[row];
    int lowest = 0;
    for (int t = 0; t < cuts.size(); t++) {
      RunStore.Cut cut = cuts.get(t);
      if (cut.quota() == 0) {
        continue;
      }
      if (score > cut.lastScore() || score == cut.lastScore() && last(t).isBehind(own, number)) {
        return t;
      }
      lowest = t;
    }
    return lowest;
  }

  /** Whether a column is the second criterion. */
  boolean isSecond(int column) {
    return column == second;
  }

  /**
   * The second criterion of the last customers above cuts with which any score was level so far.
   */
  List<Double> seconds() {
    return lasts.values().stream().map(Last::second).toList();
  }

  private Last last(int tier) {
    return lasts.computeIfAbsent(
        tier,
        t -> {
          Last[] last = new Last[1];
          RunStore.Cut cut = cuts.get(t);
          runs.eachAt(
              run,
              cut.tier(),
              cut.lastScore(),
              result -> {
                Last next = new Last(second(result), result.number());
                last[0] = last[0] == null ? next : Last.later(last[0], next);
              });
          return last[0];
        });
  }

  private double second(RunResult result) {
    return second == NONE ? 0 : RatingDetail.unpack(card, result.detail()).numbers()[second];
  }
}
