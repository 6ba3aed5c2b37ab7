package io.echelon.spi.scoring.card;

import io.echelon.spi.scoring.IndicatorBatch;

/** Turns one indicator column into one points column. */
interface PointsColumn {
  void fill(IndicatorBatch in, double[] points);

  static PointsColumn of(Characteristic c, int column, Indicator indicator) {
    double missing = c.missing().orElse(0.0) * c.weight();
    return switch (indicator.kind()) {
      case NUMBER, DATE ->
          c.curve().isEmpty() ? bands(c, column, missing) : curve(c, column, missing);
      case CATEGORY -> {
        double[] gives =
            indicator.categoryCodes().stream()
                .mapToDouble(code -> c.categories().get(code) * c.weight())
                .toArray();
        yield (in, points) -> categories(in.categories(column), in.size(), gives, missing, points);
      }
      case FLAG -> (in, points) -> flags(in.flags(column), in.size(), c.weight(), points);
    };
  }

  private static PointsColumn bands(Characteristic c, int column, double missing) {
    double[] from = c.bands().stream().mapToDouble(Band::from).toArray();
    double[] gives = c.bands().stream().mapToDouble(b -> b.share() * c.weight()).toArray();
    return (in, points) -> bands(in.numbers(column), in.size(), from, gives, missing, points);
  }

  private static PointsColumn curve(Characteristic c, int column, double missing) {
    double[] at = c.curve().stream().mapToDouble(CurvePoint::at).toArray();
    double[] gives = c.curve().stream().mapToDouble(p -> p.share() * c.weight()).toArray();
    return (in, points) -> curve(in.numbers(column), in.size(), at, gives, missing, points);
  }

  private static void bands(
      double[] values, int size, double[] from, double[] gives, double missing, double[] points) {
    for (int row = 0; row < size; row++) {
      double value = values[row];
      int band = from.length - 1;
      while (band > 0 && value < from[band]) {
        band--;
      }
      points[row] = Double.isNaN(value) ? missing : gives[band];
    }
  }

  private static void curve(
      double[] values, int size, double[] at, double[] gives, double missing, double[] points) {
    int last = at.length - 1;
    for (int row = 0; row < size; row++) {
      double value = values[row];
      if (Double.isNaN(value)) {
        points[row] = missing;
      } else if (value <= at[0]) {
        points[row] = gives[0];
      } else if (value >= at[last]) {
        points[row] = gives[last];
      } else {
        int next = 1;
        while (value > at[next]) {
          next++;
        }
        double way = (value - at[next - 1]) / (at[next] - at[next - 1]);
        points[row] = gives[next - 1] + way * (gives[next] - gives[next - 1]);
      }
    }
  }

  private static void categories(
      int[] values, int size, double[] gives, double missing, double[] points) {
    for (int row = 0; row < size; row++) {
      points[row] = values[row] < 0 ? missing : gives[values[row]];
    }
  }

  private static void flags(boolean[] values, int size, double weight, double[] points) {
    for (int row = 0; row < size; row++) {
      points[row] = values[row] ? weight : 0;
    }
  }
}
