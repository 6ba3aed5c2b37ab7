package io.echelon.platform.measurement;

import java.util.Objects;

/** One fact: a number, a category or a flag. */
public sealed interface FactValue {

  /** A finite number in the indicator's unit. */
  record Number(double value) implements FactValue {
    public Number {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("not a finite number: " + value);
      }
    }
  }

  /** A category's code, or a day as ISO 8601 writes it. */
  record Category(String code) implements FactValue {
    public Category {
      Objects.requireNonNull(code, "code");
    }
  }

  /** A flag that was stated; one that was not stated is absent. */
  record Flag(boolean set) implements FactValue {}
}
