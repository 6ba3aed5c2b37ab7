package io.echelon.platform.tiering.internal;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.card.Indicator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one indicator makes of a customer's fact; holds one customer's at a time. */
final class SnapshotColumn {
  private static final String NONE = "";

  private final Indicator indicator;
  private final boolean required;
  private final LocalDate asOf;
  private final double min;
  private final double max;
  private final Map<String, Integer> categories = new HashMap<>();

  private boolean present;
  private double number;
  private int category;
  private boolean flag;
  private String fault = NONE;

  SnapshotColumn(Indicator indicator, boolean required, LocalDate asOf) {
    this.indicator = indicator;
    this.required = required;
    this.asOf = asOf;
    min = indicator.min().orElse(Double.NEGATIVE_INFINITY);
    max = indicator.max().orElse(Double.POSITIVE_INFINITY);
    List<String> codes = indicator.categoryCodes();
    for (int i = 0; i < codes.size(); i++) {
      categories.put(codes.get(i), i);
    }
  }

  /** Forgets the customer's fact. */
  void clear() {
    present = false;
    fault = NONE;
  }

  void number(double value) {
    if (indicator.kind() == Indicator.Kind.NUMBER) {
      bounded(value);
    } else {
      wrong(NONE);
    }
  }

  void text(String value) {
    switch (indicator.kind()) {
      case CATEGORY -> {
        Integer index = categories.get(value);
        if (index == null) {
          invalid(value);
        } else {
          valid();
          category = index;
        }
      }
      case DATE -> day(value);
      default -> wrong(NONE);
    }
  }

  void flag(boolean set) {
    if (indicator.kind() == Indicator.Kind.FLAG) {
      valid();
      flag = set;
    } else {
      wrong(NONE);
    }
  }

  /** Why the customer is not ratable by this column; empty if it is. */
  String fault() {
    return present || !required ? fault : indicator.code() + " is missing";
  }

  /** Puts the customer's value, if there is one, into a batch. */
  void put(IndicatorBatch batch, int column, int row) {
    if (present) {
      switch (indicator.kind()) {
        case NUMBER, DATE -> batch.numbers(column)[row] = number;
        case CATEGORY -> batch.categories(column)[row] = category;
        case FLAG -> batch.flags(column)[row] = flag;
      }
    }
  }

  /** Kept as whole months up to the run's day. */
  private void day(String value) {
    try {
      LocalDate date = LocalDate.parse(value);
      if (!date.isAfter(asOf)) {
        bounded(ChronoUnit.MONTHS.between(date, asOf));
        return;
      }
    } catch (DateTimeParseException e) {
      // no day at all: told below, like a day after the run's
    }
    wrong(" up to the run's day");
  }

  private void bounded(double value) {
    if (value >= min && value <= max) {
      valid();
      number = value;
    } else {
      invalid(Numbers.plain(value));
    }
  }

  private void valid() {
    present = true;
    fault = NONE;
  }

  private void wrong(String suffix) {
    invalid("not a " + indicator.kind() + suffix);
  }

  private void invalid(String why) {
    present = true;
    fault = indicator.code() + " is invalid: " + why;
  }
}
