package io.echelon.spi.scoring.card;

/**
 * A corner of a curve: between two corners the share runs straight, outside the first and the last
 * it stays what it is there. Two corners make a line.
 *
 * @param at the indicator's value, in its unit
 * @param share of the weight there, 0 to 1 inclusive
 */
public record CurvePoint(double at, double share) {
  public CurvePoint {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share " + share + " is outside 0 to 1");
    }
    if (!Double.isFinite(at)) {
      throw new IllegalArgumentException("curve point without a finite place");
    }
  }
}
