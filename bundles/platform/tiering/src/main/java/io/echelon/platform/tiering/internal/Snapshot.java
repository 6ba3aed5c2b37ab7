package io.echelon.platform.tiering.internal;

import io.echelon.platform.measurement.FactValue;
import io.echelon.platform.measurement.Facts;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts facts into the columns of a batch and says which customers can't be rated, and why. */
final class Snapshot {
  private final Scorecard card;
  private final Set<String> required;
  private final List<Map<String, Integer>> categoryIndex = new ArrayList<>();
  private final IndicatorBatch batch;

  Snapshot(Scorecard card, int capacity) {
    this.card = card;
    this.required = card.requiredIndicators();
    this.batch = new IndicatorBatch(card, capacity);
    for (Indicator indicator : card.indicators()) {
      Map<String, Integer> index = new HashMap<>();
      for (int i = 0; i < indicator.categories().size(); i++) {
        index.put(indicator.categories().get(i).code(), i);
      }
      categoryIndex.add(index);
    }
  }

  IndicatorBatch batch() {
    return batch;
  }

  /**
   * Adds a row for a customer, or none if it is not ratable.
   *
   * @return why it is not ratable, naming every indicator at fault
   */
  Optional<String> add(Facts facts) {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < card.indicators().size(); i++) {
      fault(i, facts).ifPresent(faults::add);
    }
    if (!faults.isEmpty()) {
      return Optional.of(String.join("; ", faults));
    }
    int row = batch.addRow();
    for (int i = 0; i < card.indicators().size(); i++) {
      put(i, row, facts.values().get(card.indicators().get(i).code()));
    }
    return Optional.empty();
  }

  private void put(int column, int row, FactValue value) {
    if (value instanceof FactValue.Number number) {
      batch.numbers(column)[row] = number.value();
    } else if (value instanceof FactValue.Category category) {
      batch.categories(column)[row] = categoryIndex.get(column).get(category.code());
    } else if (value instanceof FactValue.Flag flag) {
      batch.flags(column)[row] = flag.set();
    }
  }

  private Optional<String> fault(int column, Facts facts) {
    Indicator indicator = card.indicators().get(column);
    FactValue value = facts.values().get(indicator.code());
    if (value == null) {
      return required.contains(indicator.code())
          ? Optional.of(indicator.code() + " is missing")
          : Optional.empty();
    }
    return switch (indicator.kind()) {
      case NUMBER -> value instanceof FactValue.Number n ? bounds(indicator, n) : wrong(indicator);
      case CATEGORY ->
          value instanceof FactValue.Category c
              ? known(indicator, categoryIndex.get(column), c)
              : wrong(indicator);
      case FLAG -> value instanceof FactValue.Flag ? Optional.empty() : wrong(indicator);
    };
  }

  private static Optional<String> bounds(Indicator indicator, FactValue.Number number) {
    double value = number.value();
    boolean inside =
        value >= indicator.min().orElse(Double.NEGATIVE_INFINITY)
            && value <= indicator.max().orElse(Double.POSITIVE_INFINITY);
    return inside
        ? Optional.empty()
        : Optional.of(indicator.code() + " is invalid: " + Numbers.plain(value));
  }

  private static Optional<String> known(
      Indicator indicator, Map<String, Integer> index, FactValue.Category category) {
    return index.containsKey(category.code())
        ? Optional.empty()
        : Optional.of(indicator.code() + " is invalid: " + category.code());
  }

  private static Optional<String> wrong(Indicator indicator) {
    return Optional.of(indicator.code() + " is invalid: not a " + indicator.kind());
  }
}
