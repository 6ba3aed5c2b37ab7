package io.echelon.platform.entitlement.internal;

import io.echelon.platform.base.Reasons;
import java.util.Optional;

/** Checks what people write beside a step. */
final class Texts {
  private static final Reasons REASONS = new Reasons(Texts.class);
  private static final int MAX = 1_000;

  private Texts() {}

  static String needed(String field, String text) {
    return optional(field, text).orElseThrow(() -> REASONS.invalid("text.needed", field));
  }

  static Optional<String> optional(String field, String text) {
    if (text != null && text.length() > MAX) {
      throw REASONS.invalid("text.long", field, MAX);
    }
    return Optional.ofNullable(text).filter(t -> !t.isBlank());
  }
}
