package io.echelon.platform.unit;

import io.echelon.spi.LocalizedText;
import java.util.Objects;

/**
 * What a request can have been caused by.
 *
 * @param code for example {@code EQUIPMENT}
 * @param name shown to people
 */
public record CauseRule(String code, LocalizedText name) {
  public CauseRule {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
  }
}
