package io.echelon.platform.tiering.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Whole quotas that add up (Hamilton's method): the largest remainders are rounded up. */
final class LargestRemainder {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private LargestRemainder() {}

  /**
   * Divides a population.
   *
   * @param percents in the order of the tiers, adding up to 100
   * @return one quota per tier, adding up to {@code population}; of equal remainders the better
   *     tier's is rounded up
   */
  static long[] divide(long population, List<Double> percents) {
    BigDecimal all = BigDecimal.valueOf(population);
    BigDecimal[] exact =
        percents.stream()
            .map(p -> all.multiply(BigDecimal.valueOf(p)).divide(HUNDRED))
            .toArray(BigDecimal[]::new);
    long[] quotas =
        Arrays.stream(exact)
            .mapToLong(e -> e.setScale(0, RoundingMode.FLOOR).longValueExact())
            .toArray();
    long left = population - Arrays.stream(quotas).sum();
    IntStream.range(0, exact.length)
        .boxed()
        .sorted(
            Comparator.comparing(
                (Integer i) -> exact[i].subtract(BigDecimal.valueOf(quotas[i])).negate()))
        .limit(left)
        .forEach(i -> quotas[i]++);
    return quotas;
  }
}
