package io.echelon.platform.tiering.internal;

import io.echelon.platform.tiering.Explanation.CustomerRef;
import io.echelon.platform.tiering.Mover;
import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.card.Characteristic;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says why a scorecard moves a customer. */
final class MoverText {
  private static final int MOST_CHANGES = 4;
  private static final double SAME = 1e-9;

  private final Scorecard old;
  private final Scorecard card;
  private final List<RunStore.Cut> cuts;

  /**
   * @param cuts under the scorecard that is tried, where tiers follow from the rank
   */
  MoverText(Scorecard old, Scorecard card, List<RunStore.Cut> cuts) {
    this.old = old;
    this.card = card;
    this.cuts = cuts;
  }

  /**
   * @param row the customer's among the values of the block, if it is ratable
   */
  Mover write(
      CustomerRef customer,
      RunLine line,
      String to,
      Rerating.Block block,
      ScoreBatch scores,
      int row,
      int decidedBy) {
    Optional<String> fault = block.fault(line);
    Optional<RatingDetail> now =
        fault.isPresent()
            ? Optional.empty()
            : Optional.of(
                RatingDetail.unpack(
                    card,
                    RatingDetail.pack(card, block.customers().values(), scores, row, decidedBy)));
    return new Mover(
        customer,
        Rerating.Block.tier(line),
        to,
        line.result().score(),
        fault.isPresent() ? 0 : scores.total()[row],
        now.map(detail -> changes(line, detail)).orElse(List.of()),
        now.map(detail -> new RuleText(card, detail, cuts).write()),
        fault);
  }

  private List<Mover.PointsChange> changes(RunLine line, RatingDetail now) {
    Map<String, Mover.PointsChange> changes = new LinkedHashMap<>();
    for (int i = 0; i < card.characteristics().size(); i++) {
      Characteristic c = card.characteristics().get(i);
      changes.put(c.code(), new Mover.PointsChange(c.code(), c.name(), 0, now.points()[i]));
    }
    if (line.result().ratedTier().isPresent()) {
      double[] before = RatingDetail.unpack(old, line.result().detail()).points();
      for (int i = 0; i < before.length; i++) {
        Characteristic c = old.characteristics().get(i);
        double points = before[i];
        changes.merge(
            c.code(),
            new Mover.PointsChange(c.code(), c.name(), points, 0),
            (mine, its) -> new Mover.PointsChange(mine.code(), mine.name(), points, mine.after()));
      }
    }
    return changes.values().stream()
        .filter(c -> difference(c) > SAME)
        .sorted(Comparator.comparingDouble(c -> -difference(c)))
        .limit(MOST_CHANGES)
        .toList();
  }

  private static double difference(Mover.PointsChange change) {
    return Math.abs(change.after() - change.before());
  }
}
