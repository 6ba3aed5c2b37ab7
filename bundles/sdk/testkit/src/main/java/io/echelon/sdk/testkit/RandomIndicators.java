package io.echelon.sdk.testkit;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.card.Band;
import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Valid random indicator values for a scorecard; numbers lie on, just below and between the ends of
 * its bands, because that is where mistakes are.
 */
public final class RandomIndicators {
  private static final double FLAG_SHARE = 0.1;

  private RandomIndicators() {}

  /** A batch that is the same at every call. */
  public static IndicatorBatch batch(Scorecard card, int rows) {
    return batch(card, rows, 1);
  }

  /** A batch that depends on a seed. */
  public static IndicatorBatch batch(Scorecard card, int rows, long seed) {
    Random random = new Random(seed);
    IndicatorBatch batch = new IndicatorBatch(card, rows);
    for (int row = 0; row < rows; row++) {
      batch.addRow();
      for (int i = 0; i < card.indicators().size(); i++) {
        Indicator indicator = card.indicators().get(i);
        switch (indicator.kind()) {
          case NUMBER -> batch.numbers(i)[row] = number(card, indicator, random);
          case CATEGORY -> batch.categories(i)[row] = random.nextInt(indicator.categories().size());
          case FLAG -> batch.flags(i)[row] = random.nextDouble() < FLAG_SHARE;
        }
      }
    }
    return batch;
  }

  private static double number(Scorecard card, Indicator indicator, Random random) {
    List<Double> ends = new ArrayList<>(List.of(0.0, 1.0));
    card.characteristics().stream()
        .filter(c -> c.indicator().equals(indicator.code()))
        .flatMap(c -> c.bands().stream())
        .map(Band::from)
        .forEach(ends::add);
    double end = ends.get(random.nextInt(ends.size()));
    double value =
        switch (random.nextInt(3)) {
          case 0 -> end;
          case 1 -> Math.nextDown(end);
          default -> end * 2 * random.nextDouble();
        };
    return Math.max(
        indicator.min().orElse(Double.NEGATIVE_INFINITY),
        Math.min(indicator.max().orElse(Double.POSITIVE_INFINITY), value));
  }
}
