package io.echelon.platform.complaint.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Reasons;
import java.util.Optional;

/** Bounds of what people write. */
final class Texts {
  private static final Reasons REASONS = new Reasons(Texts.class);

  static final int LONGEST_REASON = 2_000;
  static final int LONGEST_NOTE = 4_000;
  static final int LONGEST_CODE = 64;

  private Texts() {}

  /**
   * @throws EchelonException INVALID_INPUT naming the place, unless 1 to so many characters
   */
  static String required(String place, String given, int longest) {
    if (given == null || given.isBlank() || given.length() > longest) {
      throw REASONS.invalid("length", place, longest);
    }
    return given.strip();
  }

  /** As {@link #required}; blank counts as absent. */
  static Optional<String> optional(String place, Optional<String> given, int longest) {
    return given.filter(text -> !text.isBlank()).map(text -> required(place, text, longest));
  }
}
