package io.echelon.spi.scoring.card;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Why a score is not higher: the characteristics that fall short of their baseline, the largest
 * shortfall first (PMML 4.4, Scorecard, {@code pointsBelow}).
 */
public final class ReasonCodes {
  private ReasonCodes() {}

  /**
   * Indexes of characteristics below their baseline, the furthest first; of equals the one that
   * stands first in the scorecard.
   *
   * @param points per characteristic, in the scorecard's order
   * @param most how many at most
   */
  public static List<Integer> of(Scorecard card, double[] points, int most) {
    return IntStream.range(0, points.length)
        .boxed()
        .filter(c -> shortfall(card, points, c) > 0)
        .sorted(Comparator.comparingDouble(c -> -shortfall(card, points, c)))
        .limit(most)
        .toList();
  }

  private static double shortfall(Scorecard card, double[] points, int c) {
    return Points.snap(card.characteristics().get(c).baselinePoints() - points[c]);
  }
}
