package io.echelon.spi.scoring.card;

import io.echelon.spi.scoring.IndicatorBatch;
import java.util.Arrays;

/**
 * Points of a number by bands. Finds the band by counting the ends that lie at or below the value:
 * customers come in no order, so that a search which stops at the right end would be guessed wrong
 * by the processor as often as not, while counting leaves nothing to guess.
 */
final class BandPoints implements PointsColumn {
  private static final int FEW = 4;
  private static final int SOME = 8;

  private final int column;
  private final double[] ends;
  private final double[] gives;
  private final double missing;

  /**
   * @param ends lower ends of all bands but the first, ascending
   * @param gives points per band
   * @param missing points without a value
   */
  BandPoints(int column, double[] ends, double[] gives, double missing) {
    this.column = column;
    this.ends = padded(ends);
    this.gives = gives;
    this.missing = missing;
  }

  /** Ends that no value reaches make cards of similar size take the same loop. */
  private static double[] padded(double[] ends) {
    int size = ends.length <= FEW ? FEW : ends.length <= SOME ? SOME : ends.length;
    double[] all = Arrays.copyOf(ends, size);
    Arrays.fill(all, ends.length, size, Double.POSITIVE_INFINITY);
    return all;
  }

  @Override
  public void fill(IndicatorBatch in, double[] points) {
    double[] values = in.numbers(column);
    switch (ends.length) {
      case FEW -> few(values, in.size(), points);
      case SOME -> some(values, in.size(), points);
      default -> many(values, in.size(), points);
    }
  }

  private void few(double[] values, int size, double[] points) {
    double end0 = ends[0];
    double end1 = ends[1];
    double end2 = ends[2];
    double end3 = ends[3];
    double[] levels = gives;
    double none = missing;
    for (int row = 0; row < size; row++) {
      double value = values[row];
      double given = levels[count(value, end0, end1, end2, end3)];
      points[row] = Double.isNaN(value) ? none : given;
    }
  }

  private void some(double[] values, int size, double[] points) {
    for (int row = 0; row < size; row++) {
      double value = values[row];
      int band =
          count(value, ends[0], ends[1], ends[2], ends[3])
              + count(value, ends[4], ends[5], ends[6], ends[7]);
      points[row] = Double.isNaN(value) ? missing : gives[band];
    }
  }

  private void many(double[] values, int size, double[] points) {
    for (int row = 0; row < size; row++) {
      double value = values[row];
      int band = 0;
      for (double end : ends) {
        band += value >= end ? 1 : 0;
      }
      points[row] = Double.isNaN(value) ? missing : gives[band];
    }
  }

  private static int count(double value, double end0, double end1, double end2, double end3) {
    return (value >= end0 ? 1 : 0)
        + (value >= end1 ? 1 : 0)
        + (value >= end2 ? 1 : 0)
        + (value >= end3 ? 1 : 0);
  }
}
