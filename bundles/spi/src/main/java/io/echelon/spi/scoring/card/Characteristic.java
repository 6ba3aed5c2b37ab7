package io.echelon.spi.scoring.card;

import io.echelon.spi.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A scored criterion: one indicator mapped to points.
 *
 * @param code stable key
 * @param name the name shown to people
 * @param indicator code of the indicator it reads
 * @param group code of the group it counts in
 * @param weight most points it gives, above 0
 * @param bands steps for a NUMBER or DATE, ascending by {@code from}; empty otherwise
 * @param curve corners for a NUMBER or DATE instead of bands, ascending by {@code at}, at least
 *     two; empty otherwise
 * @param categories share of the weight per category of a CATEGORY; empty otherwise
 * @param missing share of the weight where the value is missing; empty: a customer without the
 *     value is not ratable
 * @param baseline share of the weight below which the characteristic counts as a reason for a low
 *     score; empty: the whole weight (as in PMML 4.4, Scorecard, {@code baselineScore} with {@code
 *     pointsBelow})
 * @param trend what the points promise over a number; empty: nothing
 */
public record Characteristic(
    String code,
    LocalizedText name,
    String indicator,
    String group,
    double weight,
    List<Band> bands,
    List<CurvePoint> curve,
    Map<String, Double> categories,
    Optional<Double> missing,
    Optional<Double> baseline,
    Optional<Trend> trend) {

  public Characteristic {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(group, "group");
    bands = bands == null ? List.of() : List.copyOf(bands);
    curve = curve == null ? List.of() : List.copyOf(curve);
    categories = categories == null ? Map.of() : Map.copyOf(categories);
    missing = missing == null ? Optional.empty() : missing;
    baseline = baseline == null ? Optional.empty() : baseline;
    trend = trend == null ? Optional.empty() : trend;
    if (!(weight > 0)) {
      throw new IllegalArgumentException("weight of " + code + " must be above 0");
    }
    for (int i = 1; i < bands.size(); i++) {
      if (bands.get(i).from() <= bands.get(i - 1).from()) {
        throw new IllegalArgumentException("bands of " + code + " do not ascend at " + (i + 1));
      }
    }
    for (int i = 1; i < curve.size(); i++) {
      if (curve.get(i).at() <= curve.get(i - 1).at()) {
        throw new IllegalArgumentException("curve of " + code + " does not ascend at " + (i + 1));
      }
    }
  }

  /** Points below which this characteristic counts as a reason for a low score. */
  public double baselinePoints() {
    return baseline.orElse(1.0) * weight;
  }

  /**
   * Index of the band that holds a value.
   *
   * @param value a number, not NaN
   */
  public int bandOf(double value) {
    int i = bands.size() - 1;
    while (i > 0 && value < bands.get(i).from()) {
      i--;
    }
    return i;
  }
}
