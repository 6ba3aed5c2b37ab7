package io.echelon.spi.scoring.card;

import io.echelon.spi.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A fact about a customer that a scorecard reads.
 *
 * @param code stable key of the fact, for example {@code monthly_revenue}
 * @param name the name shown to people
 * @param kind how its value is written
 * @param unit unit of a number, for example {@code CNY/month}; empty for other kinds
 * @param min smallest valid number, inclusive; of a DATE, months
 * @param max largest valid number, inclusive; of a DATE, months
 * @param categories the valid values of a CATEGORY, empty for other kinds
 */
public record Indicator(
    String code,
    LocalizedText name,
    Kind kind,
    Optional<String> unit,
    Optional<Double> min,
    Optional<Double> max,
    List<Category> categories) {

  /** How a value is written. A FLAG that is absent is false; the other kinds can be missing. */
  public enum Kind {
    NUMBER,
    CATEGORY,
    FLAG,
    /** A day (ISO 8601). A scorer reads how many whole months have passed since, as a number. */
    DATE;

    /** Whether a scorer reads it as a number. */
    public boolean isNumeric() {
      return this == NUMBER || this == DATE;
    }
  }

  /**
   * A value of a CATEGORY.
   *
   * @param code as facts state it
   * @param name as people read it
   */
  public record Category(String code, LocalizedText name) {
    public Category {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(name, "name");
    }
  }

  public Indicator {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    unit = unit == null ? Optional.empty() : unit;
    min = min == null ? Optional.empty() : min;
    max = max == null ? Optional.empty() : max;
    categories = categories == null ? List.of() : List.copyOf(categories);
    if (kind == Kind.CATEGORY && categories.isEmpty()) {
      throw new IllegalArgumentException("indicator " + code + " lists no category");
    }
    if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
      throw new IllegalArgumentException("indicator " + code + " has min above max");
    }
  }

  /** Codes of the categories, in their order. */
  public List<String> categoryCodes() {
    return categories.stream().map(Category::code).toList();
  }
}
