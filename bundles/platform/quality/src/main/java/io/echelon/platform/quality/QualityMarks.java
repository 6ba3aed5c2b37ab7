package io.echelon.platform.quality;

/**
 * What a review says of the work on a request (F11). Each mark is 1, poor, to 5, excellent.
 *
 * @param process whether it went as it should
 * @param attitude how the customer was treated
 * @param result what came of it
 */
public record QualityMarks(int process, int attitude, int result) {
  private static final int MOST = 5;

  public QualityMarks {
    check("process", process);
    check("attitude", attitude);
    check("result", result);
  }

  private static void check(String name, int mark) {
    if (mark < 1 || mark > MOST) {
      throw new IllegalArgumentException("/" + name + ": a mark is 1 to " + MOST + ", not " + mark);
    }
  }
}
