package io.echelon.sdk.testkit;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.card.Band;
import io.echelon.spi.scoring.card.Characteristic;
import io.echelon.spi.scoring.card.Condition;
import io.echelon.spi.scoring.card.CurvePoint;
import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Valid random indicator values for a scorecard. Numbers lie on, just beside and between the ends
 * of its bands, curves and conditions, because that is where mistakes are; a value that a customer
 * need not have is missing now and then.
 */
public final class RandomIndicators {
  private static final double FLAG_SHARE = 0.1;
  private static final double MISSING_SHARE = 0.05;

  private RandomIndicators() {}

  /** A batch that is the same at every call. */
  public static IndicatorBatch batch(Scorecard card, int rows) {
    return batch(card, rows, 1);
  }

  /** A batch that depends on a seed. */
  public static IndicatorBatch batch(Scorecard card, int rows, long seed) {
    Random random = new Random(seed);
    Set<String> required = card.requiredIndicators();
    List<List<Double>> ends = card.indicators().stream().map(i -> ends(card, i.code())).toList();
    IndicatorBatch batch = new IndicatorBatch(card, rows);
    for (int row = 0; row < rows; row++) {
      batch.addRow();
      for (int i = 0; i < card.indicators().size(); i++) {
        Indicator indicator = card.indicators().get(i);
        if (required.contains(indicator.code()) || random.nextDouble() >= MISSING_SHARE) {
          switch (indicator.kind()) {
            case NUMBER -> batch.numbers(i)[row] = number(indicator, ends.get(i), random);
            case DATE -> batch.numbers(i)[row] = months(indicator, ends.get(i), random);
            case CATEGORY ->
                batch.categories(i)[row] = random.nextInt(indicator.categories().size());
            case FLAG -> batch.flags(i)[row] = random.nextDouble() < FLAG_SHARE;
          }
        }
      }
    }
    return batch;
  }

  private static double number(Indicator indicator, List<Double> ends, Random random) {
    double end = ends.get(random.nextInt(ends.size()));
    return valid(
        indicator,
        switch (random.nextInt(4)) {
          case 0 -> end;
          case 1 -> Math.nextDown(end);
          case 2 -> Math.nextUp(end);
          default -> end * 2 * random.nextDouble();
        });
  }

  /** Whole months that have passed, never fewer than none. */
  private static double months(Indicator indicator, List<Double> ends, Random random) {
    double end = Math.rint(ends.get(random.nextInt(ends.size())));
    double months =
        switch (random.nextInt(4)) {
          case 0 -> end;
          case 1 -> end - 1;
          case 2 -> end + 1;
          default -> Math.floor(end * 2 * random.nextDouble());
        };
    return valid(indicator, Math.max(0, months));
  }

  private static double valid(Indicator indicator, double value) {
    return Math.max(
        indicator.min().orElse(Double.NEGATIVE_INFINITY),
        Math.min(indicator.max().orElse(Double.POSITIVE_INFINITY), value));
  }

  /** Where the card treats a number's two sides differently; also 0 and 1. */
  private static List<Double> ends(Scorecard card, String indicator) {
    List<Double> ends = new ArrayList<>(List.of(0.0, 1.0));
    for (Characteristic c : card.characteristics()) {
      if (c.indicator().equals(indicator)) {
        c.bands().stream().map(Band::from).forEach(ends::add);
        c.curve().stream().map(CurvePoint::at).forEach(ends::add);
      }
    }
    for (Condition c : card.rule().conditions()) {
      if (c.indicator().filter(indicator::equals).isPresent()) {
        c.above().ifPresent(ends::add);
        c.atLeast().ifPresent(ends::add);
        c.below().ifPresent(ends::add);
        c.atMost().ifPresent(ends::add);
      }
    }
    return ends;
  }
}
