package io.echelon.surface.console.internal.page.customer;

import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.Lift;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.card.CutOffs;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A customer's points beside those that would lift it.
 *
 * @param rows one per criterion
 * @param lines the points from which the next tier is given; empty where the rule goes not by them
 */
public record LiftedPoints(List<Row> rows, List<Line> lines) {

  /**
   * A criterion.
   *
   * @param lifted its points where a change of it alone lifts the customer
   */
  public record Row(Explanation.Points now, Optional<Double> lifted) {}

  /**
   * A line of the next tier.
   *
   * @param group whose subtotal counts; absent: all points
   * @param points the customer's
   * @param atLeast points needed, inclusive
   */
  public record Line(Optional<LocalizedText> group, double points, double atLeast) {}

  static LiftedPoints of(Explanation why, Lift lift, Optional<Scorecard> card) {
    return new LiftedPoints(
        why.characteristics().stream().map(now -> new Row(now, lifted(now, lift, card))).toList(),
        lift.next().stream()
            .flatMap(next -> card.stream().flatMap(c -> lines(why, lift, next.tier(), c)))
            .toList());
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

  private static Stream<Line> lines(Explanation why, Lift lift, String tier, Scorecard card) {
    return !(card.rule() instanceof CutOffs rule)
        ? Stream.empty()
        : rule.rows().stream()
            .filter(row -> row.tier().equals(tier))
            .flatMap(row -> line(why, lift, row).stream());
  }

  private static Optional<Line> line(Explanation why, Lift lift, CutOffs.CutOff row) {
    if (row.score().equals(CutOffs.TOTAL)) {
      return lift.rating().map(r -> new Line(Optional.empty(), r.score(), row.atLeast()));
    }
    return why.subtotals().stream()
        .filter(subtotal -> subtotal.code().equals(row.score()))
        .map(now -> new Line(Optional.of(now.name()), now.points(), row.atLeast()))
        .findFirst();
  }
}
