package io.echelon.platform.entitlement.internal;

import io.echelon.platform.base.EchelonException;
import java.util.Optional;

/** Checks what people write beside a step. */
final class Texts {
  private static final int MAX = 1_000;

  private Texts() {}

  static String needed(String field, String text) {
    return optional(field, text)
        .orElseThrow(() -> EchelonException.invalid(field + " must be given"));
  }

  static Optional<String> optional(String field, String text) {
    if (text != null && text.length() > MAX) {
      throw EchelonException.invalid(field + " has more than " + MAX + " characters");
    }
    return Optional.ofNullable(text).filter(t -> !t.isBlank());
  }
}
