package io.echelon.itests.benchmarks;

import java.util.Arrays;

/**
 * Two ways to do the same on the same database, in turns; the medians of what they took.
 *
 * @param platform in the unit of the measurement
 * @param beside in the same
 */
record SideBySide(double platform, double beside) {
  private static final double NANOS = 1_000.0;

  /** Something that may fail. */
  interface Work {
    void run() throws Exception;
  }

  /** Runs both as often as wanted, after half as many rounds that do not count. */
  static SideBySide measure(int rounds, Work platform, Work beside) throws Exception {
    return measure(rounds, () -> {}, platform, beside);
  }

  /** The same, each time after something that is not measured. */
  static SideBySide measure(int rounds, Work before, Work platform, Work beside) throws Exception {
    double[] ours = new double[rounds];
    double[] theirs = new double[rounds];
    for (int round = -rounds / 2; round < rounds; round++) {
      double first = micros(before, platform);
      double second = micros(before, beside);
      if (round >= 0) {
        ours[round] = first;
        theirs[round] = second;
      }
    }
    return new SideBySide(median(ours), median(theirs));
  }

  double ratio() {
    return platform / beside;
  }

  private static double micros(Work before, Work work) throws Exception {
    before.run();
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / NANOS;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
