package io.echelon.itests.benchmarks;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;

/**
 * {@code card.json} as somebody would write it who has only this card: constants, and no branch
 * that depends on a value.
 */
final class HandTuned {
  private static final double GRID = 1e9;
  private static final double[] SALES = {2.5, 7.5, 12.5, 20, 25};
  private static final double[] MARGIN = {1.5, 4.5, 7.5, 12, 15};
  private static final double[] TEN = {1, 3, 5, 8, 10};
  private static final double[] FIVE = {0.5, 1.5, 2.5, 4, 5};
  private static final double[] MODEL = {5, 3, 1.5};

  private HandTuned() {}

  static void score(IndicatorBatch in, ScoreBatch out) {
    int size = in.size();
    double[] p0 = out.points(0);
    double[] p1 = out.points(1);
    double[] p2 = out.points(2);
    double[] p3 = out.points(3);
    double[] p4 = out.points(4);
    double[] p5 = out.points(5);
    double[] p6 = out.points(6);
    double[] p7 = out.points(7);
    bands(in.numbers(0), size, SALES, p0);
    bands(in.numbers(1), size, MARGIN, p1);
    bands(in.numbers(2), size, TEN, p2);
    bands(in.numbers(3), size, TEN, p3);
    bands(in.numbers(4), size, FIVE, p4);
    curve(in.numbers(5), size, p5);
    int[] model = in.categories(6);
    boolean[] leader = in.flags(7);
    for (int row = 0; row < size; row++) {
      p6[row] = model[row] < 0 ? 0 : MODEL[model[row]];
      p7[row] = leader[row] ? 10 : 0;
    }
    double[] trade = out.groups(0);
    double[] standing = out.groups(1);
    double[] total = out.total();
    int[] tier = out.tier();
    int[] decidedBy = out.decidedBy();
    for (int row = 0; row < size; row++) {
      double first = Math.rint(Math.min(p0[row] + p1[row] + p2[row] + p5[row], 60) * GRID) / GRID;
      double second = Math.rint((p3[row] + p4[row] + p6[row] + p7[row]) * GRID) / GRID;
      double sum = Math.rint((first + second) * GRID) / GRID;
      trade[row] = first;
      standing[row] = second;
      total[row] = sum;
      int t = (sum < 75 ? 1 : 0) + (sum < 55 ? 1 : 0) + (sum < 35 ? 1 : 0);
      tier[row] = t;
      decidedBy[row] = t;
    }
  }

  /** Without a branch that the processor could guess wrong. */
  private static void bands(double[] values, int size, double[] gives, double[] points) {
    for (int row = 0; row < size; row++) {
      double value = values[row];
      int band =
          (value >= 20 ? 1 : 0)
              + (value >= 40 ? 1 : 0)
              + (value >= 60 ? 1 : 0)
              + (value >= 80 ? 1 : 0);
      points[row] = Double.isNaN(value) ? 0 : gives[band];
    }
  }

  private static void curve(double[] values, int size, double[] points) {
    for (int row = 0; row < size; row++) {
      double value = Math.max(0, Math.min(100, values[row]));
      double given = value <= 50 ? value / 50 * 8 : 8 + (value - 50) / 50 * 12;
      points[row] = Double.isNaN(value) ? 0 : given;
    }
  }
}
