package io.echelon.platform.tiering.internal;

import io.echelon.spi.scoring.card.Band;
import io.echelon.spi.scoring.card.CurvePoint;
import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Scorecard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The values of a number that are worth trying: the places where the scorecard changes its mind,
 * one step to either side of them, and some between, because a curve may cross a line anywhere.
 * Values are multiples of a step: one where all that is known of the number is whole, at most a
 * hundredth otherwise, so that what is asked of people reads well.
 */
final class ValueGrid {
  private static final int FRACTION = 2;
  private static final int FINEST = 4;
  private static final int BETWEEN = 32;
  private static final double CURVE_STEPS = 100;
  private static final double FAR = 10;

  /** Whatever is larger does not count in steps that a long holds. */
  private static final double MOST = 1e14;

  private final NavigableSet<Long> steps = new TreeSet<>();
  private final int decimals;

  /**
   * @param present the customer's value, NaN if missing
   * @param further more places where the tier may change
   */
  ValueGrid(Scorecard card, Indicator indicator, double present, List<Double> further) {
    List<Double> corners = corners(card, indicator);
    List<Double> places = new ArrayList<>(corners);
    places.addAll(edges(card, indicator));
    places.addAll(further);
    indicator.min().ifPresent(places::add);
    indicator.max().ifPresent(places::add);
    places.add(present);
    places.removeIf(place -> !(Math.abs(place) < MOST));
    decimals = indicator.kind() == Indicator.Kind.DATE ? 0 : decimals(places, corners);
    // where a strategy computes by itself, its edges need not be those of the card
    places.addAll(List.of(0.0, present / 2, present * 2, present * FAR));
    places.removeIf(place -> !(Math.abs(place) < MOST));
    for (double place : places) {
      long low = step(place, RoundingMode.FLOOR);
      long high = step(place, RoundingMode.CEILING);
      steps.addAll(List.of(low - 1, low, high, high + 1));
    }
    fillBetween();
    double least =
        indicator
            .min()
            .orElse(indicator.kind() == Indicator.Kind.DATE ? 0.0 : Double.NEGATIVE_INFINITY);
    double most = indicator.max().orElse(Double.POSITIVE_INFINITY);
    steps.removeIf(step -> value(step) < least || value(step) > most);
  }

  /** Steps worth trying above a value, the nearest first; all of them where it is missing. */
  List<Long> above(double value) {
    return Double.isNaN(value)
        ? List.copyOf(steps)
        : steps.stream().filter(step -> value(step) > value).toList();
  }

  /** Steps worth trying below a value, the nearest first; none where it is missing. */
  List<Long> below(double value) {
    return steps.descendingSet().stream().filter(step -> value(step) < value).toList();
  }

  /** The nearest step at or below a value. */
  long floor(double value) {
    return step(value, RoundingMode.FLOOR);
  }

  /** The nearest step at or above a value. */
  long ceiling(double value) {
    return step(value, RoundingMode.CEILING);
  }

  double value(long step) {
    return BigDecimal.valueOf(step, decimals).doubleValue();
  }

  private long step(double value, RoundingMode mode) {
    return BigDecimal.valueOf(value).setScale(decimals, mode).unscaledValue().longValueExact();
  }

  private void fillBetween() {
    List<Long> filled = new ArrayList<>();
    Long before = null;
    for (long step : steps) {
      for (int i = 1; before != null && i < BETWEEN; i++) {
        filled.add(before + Math.round((step - before) * (double) i / BETWEEN));
      }
      before = step;
    }
    steps.addAll(filled);
  }

  private static List<Double> corners(Scorecard card, Indicator indicator) {
    return card.characteristics().stream()
        .filter(c -> c.indicator().equals(indicator.code()))
        .flatMap(c -> c.curve().stream())
        .map(CurvePoint::at)
        .toList();
  }

  private static List<Double> edges(Scorecard card, Indicator indicator) {
    Stream<Double> bands =
        card.characteristics().stream()
            .filter(c -> c.indicator().equals(indicator.code()))
            .flatMap(c -> c.bands().stream())
            .map(Band::from);
    Stream<Double> ends =
        card.rule().conditions().stream()
            .filter(c -> c.indicator().filter(indicator.code()::equals).isPresent())
            .flatMap(c -> Stream.of(c.above(), c.atLeast(), c.below(), c.atMost()))
            .flatMap(end -> end.stream());
    return Stream.concat(bands, ends).toList();
  }

  private static int decimals(List<Double> places, List<Double> corners) {
    int most = places.stream().mapToInt(ValueGrid::decimals).max().orElse(0);
    int readable = most == 0 ? 0 : Math.max(most, FRACTION);
    double gap = Double.POSITIVE_INFINITY;
    List<Double> ascending = corners.stream().sorted().toList();
    for (int i = 1; i < ascending.size(); i++) {
      double between = ascending.get(i) - ascending.get(i - 1);
      gap = between > 0 ? Math.min(gap, between) : gap;
    }
    int fine = (int) Math.ceil(-Math.log10(gap / CURVE_STEPS));
    return Math.min(FINEST, Math.max(readable, fine));
  }

  private static int decimals(double value) {
    return Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
  }
}
