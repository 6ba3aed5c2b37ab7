package io.echelon.spi.scoring.card;

import io.echelon.spi.scoring.IndicatorBatch;
import java.util.List;

/** Points of a number by a curve: straight between two corners, flat outside. */
final class CurvePoints implements PointsColumn {
  private final int column;
  private final double missing;
  private final double first;
  private final double last;
  private final double[] inner;
  private final double[] from;
  private final double[] gives;
  private final double[] slope;
  private final double least;
  private final double most;

  CurvePoints(int column, List<CurvePoint> curve, double weight, double missing) {
    this.column = column;
    this.missing = missing;
    double[] at = curve.stream().mapToDouble(CurvePoint::at).toArray();
    double[] points = curve.stream().mapToDouble(p -> p.share() * weight).toArray();
    int lines = at.length - 1;
    first = at[0];
    last = at[lines];
    inner = new double[lines - 1];
    from = new double[lines];
    gives = new double[lines];
    slope = new double[lines];
    double low = points[0];
    double high = points[0];
    for (int i = 0; i < lines; i++) {
      from[i] = at[i];
      gives[i] = points[i];
      slope[i] = (points[i + 1] - points[i]) / (at[i + 1] - at[i]);
      low = Math.min(low, points[i + 1]);
      high = Math.max(high, points[i + 1]);
      if (i > 0) {
        inner[i - 1] = at[i];
      }
    }
    least = low;
    most = high;
  }

  /** The last digits of a slope must not lead beyond what the corners give. */
  @Override
  public void fill(IndicatorBatch in, double[] points) {
    double[] values = in.numbers(column);
    int size = in.size();
    for (int row = 0; row < size; row++) {
      double value = values[row];
      double held = value < first ? first : value > last ? last : value;
      int line = 0;
      for (double corner : inner) {
        line += held >= corner ? 1 : 0;
      }
      double given = gives[line] + (held - from[line]) * slope[line];
      double kept = given < least ? least : given > most ? most : given;
      points[row] = Double.isNaN(value) ? missing : kept;
    }
  }
}
