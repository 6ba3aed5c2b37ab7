package io.echelon.sdk.testkit;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.card.Characteristic;
import io.echelon.spi.scoring.card.Condition;
import io.echelon.spi.scoring.card.ConditionLadder;
import io.echelon.spi.scoring.card.CutOffs;
import io.echelon.spi.scoring.card.Scorecard;
import io.echelon.spi.scoring.card.Trend;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a scorecard promises of a customer whose number rises. */
final class Trends {
  private final Scorecard card;

  Trends(Scorecard card) {
    this.card = card;
  }

  /** What all characteristics that read an indicator promise; empty if they do not agree. */
  Optional<Trend> of(String indicator) {
    List<Optional<Trend>> trends =
        card.characteristics().stream()
            .filter(c -> c.indicator().equals(indicator))
            .map(Characteristic::trend)
            .distinct()
            .toList();
    return trends.size() == 1 ? trends.get(0) : Optional.empty();
  }

  /**
   * Whether the tier follows the points: better tiers stand first and ask for more points, or for
   * more of the indicator itself, never for less.
   */
  boolean tierFollows(String indicator, Trend trend) {
    if (card.rule() instanceof CutOffs cutOffs) {
      return bestFirst(cutOffs.rows().stream().map(CutOffs.CutOff::tier));
    }
    return card.rule() instanceof ConditionLadder ladder
        && bestFirst(ladder.rungs().stream().map(ConditionLadder.Rung::tier))
        && ladder.conditions().stream().allMatch(c -> asksForMore(c, indicator, trend));
  }

  /** The same customers, a number of some of whom is higher now, and of none lower. */
  static IndicatorBatch raised(Scorecard card, IndicatorBatch customers, String indicator) {
    int column = card.indicatorIndex(indicator);
    IndicatorBatch raised = customers.rows(card, 0, customers.size());
    double[] values = raised.numbers(column);
    double[] other = RandomIndicators.batch(card, customers.size(), 2).numbers(column);
    for (int row = 0; row < customers.size(); row++) {
      if (!Double.isNaN(values[row]) && other[row] > values[row]) {
        values[row] = other[row];
      }
    }
    return raised;
  }

  private static boolean asksForMore(Condition c, String indicator, Trend trend) {
    boolean noUpperEnd = c.below().isEmpty() && c.atMost().isEmpty();
    return c.score().isPresent()
        ? noUpperEnd
        : !c.indicator().get().equals(indicator) || noUpperEnd && trend == Trend.RISING;
  }

  private boolean bestFirst(Stream<String> tiers) {
    int[] indexes = tiers.mapToInt(card::tierIndex).toArray();
    for (int i = 1; i < indexes.length; i++) {
      if (indexes[i] < indexes[i - 1]) {
        return false;
      }
    }
    return true;
  }
}
