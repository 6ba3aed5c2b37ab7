package io.echelon.platform.unit;

import io.echelon.spi.LocalizedText;
import java.util.Objects;

/**
 * A mark that customers can carry.
 *
 * @param code for example {@code BLACK_LIST}
 * @param name shown to people
 * @param effect what it does to requests
 */
public record MarkRule(String code, LocalizedText name, MarkEffect effect) {
  public MarkRule {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(effect, "effect");
  }
}
