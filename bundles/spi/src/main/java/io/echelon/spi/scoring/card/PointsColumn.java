package io.echelon.spi.scoring.card;

import io.echelon.spi.scoring.IndicatorBatch;

/** Turns one indicator column into one points column. */
interface PointsColumn {
  void fill(IndicatorBatch in, double[] points);

  static PointsColumn of(Characteristic c, int column, Indicator indicator) {
    double missing = c.missing().orElse(0.0) * c.weight();
    return switch (indicator.kind()) {
      case NUMBER, DATE -> number(c, column, missing);
      case CATEGORY -> {
        double[] gives = new double[indicator.categories().size() + 1];
        gives[0] = missing;
        for (int i = 1; i < gives.length; i++) {
          gives[i] = c.categories().get(indicator.categoryCodes().get(i - 1)) * c.weight();
        }
        yield (in, points) -> categories(in.categories(column), in.size(), gives, points);
      }
      case FLAG -> (in, points) -> flags(in.flags(column), in.size(), c.weight(), points);
    };
  }

  private static PointsColumn number(Characteristic c, int column, double missing) {
    if (!c.curve().isEmpty()) {
      return new CurvePoints(column, c.curve(), c.weight(), missing);
    }
    return new BandPoints(
        column,
        c.bands().stream().skip(1).mapToDouble(Band::from).toArray(),
        c.bands().stream().mapToDouble(b -> b.share() * c.weight()).toArray(),
        missing);
  }

  private static void categories(int[] values, int size, double[] gives, double[] points) {
    for (int row = 0; row < size; row++) {
      points[row] = gives[values[row] + 1];
    }
  }

  private static void flags(boolean[] values, int size, double weight, double[] points) {
    for (int row = 0; row < size; row++) {
      points[row] = values[row] ? weight : 0;
    }
  }
}
