package io.echelon.platform.tiering.internal;

import io.echelon.platform.measurement.FactValue;
import io.echelon.platform.measurement.Facts;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Puts facts into the columns of a batch and says which customers can't be rated, and why. */
final class Snapshot {
  private final Scorecard card;
  private final LocalDate asOf;
  private final Set<String> required;
  private final List<Map<String, Integer>> categoryIndex = new ArrayList<>();
  private final IndicatorBatch batch;

  Snapshot(Scorecard card, LocalDate asOf, int capacity) {
    this.card = card;
    this.asOf = asOf;
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
    } else if (value instanceof FactValue.Category day && isDate(column)) {
      batch.numbers(column)[row] = months(day).orElseThrow();
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
      case NUMBER ->
          value instanceof FactValue.Number n ? bounds(indicator, n.value()) : wrong(indicator);
      case CATEGORY ->
          value instanceof FactValue.Category c
              ? known(indicator, categoryIndex.get(column), c)
              : wrong(indicator);
      case FLAG -> value instanceof FactValue.Flag ? Optional.empty() : wrong(indicator);
      case DATE ->
          value instanceof FactValue.Category day && months(day).isPresent()
              ? bounds(indicator, months(day).getAsDouble())
              : wrong(indicator);
    };
  }

  private boolean isDate(int column) {
    return card.indicators().get(column).kind() == Indicator.Kind.DATE;
  }

  /** Whole months from a day to the run's; empty if it is no day or lies after the run's. */
  private OptionalDouble months(FactValue.Category day) {
    try {
      LocalDate date = LocalDate.parse(day.code());
      return date.isAfter(asOf)
          ? OptionalDouble.empty()
          : OptionalDouble.of(ChronoUnit.MONTHS.between(date, asOf));
    } catch (DateTimeParseException e) {
      return OptionalDouble.empty(); // not a day: the caller says so
    }
  }

  private static Optional<String> bounds(Indicator indicator, double value) {
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
    String upTo = indicator.kind() == Indicator.Kind.DATE ? " up to the run's day" : "";
    return Optional.of(indicator.code() + " is invalid: not a " + indicator.kind() + upTo);
  }
}
