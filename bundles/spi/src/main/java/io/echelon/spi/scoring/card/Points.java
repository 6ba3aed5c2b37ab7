package io.echelon.spi.scoring.card;

/** Arithmetic of points. */
final class Points {
  private static final double GRID = 1e9;

  private Points() {}

  /**
   * The nearest multiple of a billionth. Sums of decimal points miss their value by the last binary
   * digits; without this a customer with 52 points would miss a line at 52, and equal scores would
   * not tie.
   */
  static double snap(double points) {
    return Math.rint(points * GRID) / GRID;
  }
}
