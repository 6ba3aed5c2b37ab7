package io.echelon.spi.scoring.card;

/**
 * One step of a banded characteristic: values from {@code from} (inclusive) up to the next band's
 * {@code from} (exclusive) give {@code share} of the weight. The first band also takes every value
 * below it.
 *
 * @param from lower end, inclusive, in the indicator's unit
 * @param share 0 to 1 inclusive
 */
public record Band(double from, double share) {
  public Band {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share " + share + " is outside 0 to 1");
    }
    if (Double.isNaN(from)) {
      throw new IllegalArgumentException("band without a lower end");
    }
  }
}
