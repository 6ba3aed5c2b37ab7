package io.echelon.platform.unit;

import io.echelon.spi.LocalizedText;
import java.util.Objects;

/**
 * A part of the organisation that rates its own customers.
 *
 * @param code stable key: lower case letters, digits, hyphens
 * @param name the name shown to people
 */
public record BusinessUnit(String code, LocalizedText name) {
  public BusinessUnit {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
  }
}
