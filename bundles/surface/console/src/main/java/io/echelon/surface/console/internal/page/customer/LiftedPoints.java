package io.echelon.surface.console.internal.page.customer;

import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.Lift;
import io.echelon.spi.scoring.card.CutOffs;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.List;
import java.util.Optional;

/**
 * A customer's points beside those that would lift it.
 *
 * @param rows one per criterion
 * @param needed total points of the next tier, where points alone give it
 */
public record LiftedPoints(List<Row> rows, Optional<Double> needed) {

  /**
   * A criterion.
   *
   * @param lifted its points where a change of it alone lifts the customer
   */
  public record Row(Explanation.Points now, Optional<Double> lifted) {}

  static LiftedPoints of(Explanation why, Lift lift, Optional<Scorecard> card) {
    return new LiftedPoints(
        why.characteristics().stream().map(now -> new Row(now, lifted(now, lift, card))).toList(),
        lift.next().flatMap(next -> card.flatMap(c -> needed(c, next.tier()))));
  }

  private static Optional<Double> lifted(
      Explanation.Points now, Lift lift, Optional<Scorecard> card) {
    return card.stream()
        .flatMap(c -> c.characteristics().stream())
        .filter(c -> c.code().equals(now.code()))
        .flatMap(c -> lift.changes().stream().filter(x -> x.indicator().equals(c.indicator())))
        .map(change -> now.points() + change.points())
        .findFirst();
  }

  private static Optional<Double> needed(Scorecard card, String tier) {
    return card.rule() instanceof CutOffs lines
        ? lines.rows().stream()
            .filter(row -> row.tier().equals(tier) && row.score().equals(CutOffs.TOTAL))
            .map(CutOffs.CutOff::atLeast)
            .findFirst()
        : Optional.empty();
  }
}
