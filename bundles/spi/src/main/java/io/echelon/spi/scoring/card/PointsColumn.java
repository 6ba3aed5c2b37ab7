package io.echelon.spi.scoring.card;

import io.echelon.spi.scoring.IndicatorBatch;

/** Turns one indicator column into one points column. */
interface PointsColumn {
  void fill(IndicatorBatch in, double[] points);

  static PointsColumn of(Characteristic c, int column, Indicator indicator) {
    double missing = c.missing().orElse(0.0) * c.weight();
    return switch (indicator.kind()) {
      case NUMBER -> {
        double[] from = c.bands().stream().mapToDouble(Band::from).toArray();
        double[] gives = c.bands().stream().mapToDouble(b -> b.share() * c.weight()).toArray();
        yield (in, points) -> bands(in.numbers(column), in.size(), from, gives, missing, points);
      }
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
