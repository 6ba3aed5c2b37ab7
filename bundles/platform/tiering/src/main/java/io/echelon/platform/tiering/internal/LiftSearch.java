package io.echelon.platform.tiering.internal;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks, indicator by indicator, for the smallest change that reaches a better tier. */
final class LiftSearch {
  private final Scorecard card;
  private final IndicatorBatch present;
  private final Trial trial;
  private final Optional<RankCuts> cuts;
  private final int tier;

  /**
   * @param present the customer's values, in row 0
   * @param cuts of the run, where the tier follows from the rank
   * @param tier index of the present tier, at least 1
   */
  LiftSearch(
      Scorecard card, IndicatorBatch present, Trial trial, Optional<RankCuts> cuts, int tier) {
    this.card = card;
    this.present = present;
    this.trial = trial;
    this.cuts = cuts;
    this.tier = tier;
  }

  /**
   * A change that suffices.
   *
   * @param column index of the indicator
   * @param outcome value, tier and points
   * @param effort as in {@link io.echelon.platform.tiering.Lift.Change}
   */
  record Found(int column, Trial.Outcome outcome, double effort) {}

  /** At most one change per indicator, the smallest first. */
  List<Found> search() {
    List<Found> found = new ArrayList<>();
    for (int column = 0; column < card.indicators().size(); column++) {
      of(column).ifPresent(found::add);
    }
    found.sort(Comparator.comparingDouble(Found::effort));
    return found;
  }

  private Optional<Found> of(int column) {
    Indicator indicator = card.indicators().get(column);
    return switch (indicator.kind()) {
      case NUMBER, DATE -> number(column, indicator);
      case CATEGORY -> {
        int own = present.categories(column)[0];
        yield whole(
            column,
            IntStream.range(0, indicator.categories().size())
                .filter(i -> i != own)
                .asDoubleStream()
                .boxed()
                .toList());
      }
      case FLAG -> whole(column, List.of(present.flags(column)[0] ? 0.0 : 1.0));
    };
  }

  /** Of several that suffice, the one that adds least. */
  private Optional<Found> whole(int column, List<Double> values) {
    return chunks(values)
        .flatMap(chunk -> trial.of(column, chunk).stream())
        .filter(this::suffices)
        .min(Comparator.comparingDouble(Trial.Outcome::total))
        .map(outcome -> new Found(column, outcome, 1));
  }

  /** Where scores are level, the second criterion may lift by itself: then its places count too. */
  private Optional<Found> number(int column, Indicator indicator) {
    Optional<Found> found = number(column, indicator, List.of());
    List<Double> seconds =
        cuts.filter(c -> c.isSecond(column)).map(RankCuts::seconds).orElse(List.of());
    return seconds.isEmpty() ? found : number(column, indicator, seconds);
  }

  private Optional<Found> number(int column, Indicator indicator, List<Double> further) {
    double own = present.numbers(column)[0];
    ValueGrid grid = new ValueGrid(card, indicator, own, further);
    List<Long> above = grid.above(own);
    if (Double.isNaN(own)) {
      return above.isEmpty()
          ? Optional.empty()
          : nearest(column, grid, above, above.get(0) - 1).map(o -> new Found(column, o, 1));
    }
    Optional<Trial.Outcome> up = nearest(column, grid, above, grid.floor(own));
    Optional<Trial.Outcome> down = nearest(column, grid, grid.below(own), grid.ceiling(own));
    return Stream.concat(up.stream(), down.stream())
        .min(Comparator.comparingDouble(outcome -> Math.abs(outcome.value() - own)))
        .map(outcome -> new Found(column, outcome, effort(own, outcome.value())));
  }

  /**
   * @param steps from the nearest to the farthest
   * @param before the step before the first, which does not suffice
   */
  private Optional<Trial.Outcome> nearest(
      int column, ValueGrid grid, List<Long> steps, long before) {
    long failing = before;
    for (int from = 0; from < steps.size(); from += Trial.ROWS) {
      List<Long> chunk = steps.subList(from, Math.min(steps.size(), from + Trial.ROWS));
      List<Trial.Outcome> outcomes = trial.of(column, chunk.stream().map(grid::value).toList());
      for (int i = 0; i < chunk.size(); i++) {
        if (suffices(outcomes.get(i))) {
          return Optional.of(narrowed(column, grid, failing, chunk.get(i), outcomes.get(i)));
        }
        failing = chunk.get(i);
      }
    }
    return Optional.empty();
  }

  /** Halves what lies between a step that fails and one that suffices. */
  private Trial.Outcome narrowed(
      int column, ValueGrid grid, long failing, long sufficing, Trial.Outcome outcome) {
    long low = failing;
    long high = sufficing;
    Trial.Outcome best = outcome;
    while (Math.abs(high - low) > 1) {
      long middle = low + (high - low) / 2;
      Trial.Outcome tried = trial.of(column, grid.value(middle));
      if (suffices(tried)) {
        high = middle;
        best = tried;
      } else {
        low = middle;
      }
    }
    return best;
  }

  private boolean suffices(Trial.Outcome outcome) {
    return outcome.tier() < tier;
  }

  private static double effort(double own, double needed) {
    return own == 0 ? 1 : Math.abs(needed - own) / Math.abs(own);
  }

  private static Stream<List<Double>> chunks(List<Double> values) {
    return IntStream.range(0, (values.size() + Trial.ROWS - 1) / Trial.ROWS)
        .mapToObj(
            c -> values.subList(c * Trial.ROWS, Math.min(values.size(), (c + 1) * Trial.ROWS)));
  }
}
