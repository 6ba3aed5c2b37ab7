package io.echelon.platform.base;

import java.util.Optional;

/** Reads the keys that pages are asked with. */
public final class Cursor {
  private static final Reasons REASONS = new Reasons(Cursor.class);

  private Cursor() {}

  /**
   * A numeric cursor; 0 where there is none, which is before the first row.
   *
   * @throws EchelonException INVALID_INPUT if it is no number
   */
  public static long number(Optional<String> cursor) {
    try {
      return cursor.map(Long::parseLong).orElse(0L);
    } catch (NumberFormatException e) {
      throw new EchelonException(
          ErrorCode.INVALID_INPUT, REASONS.text("cursor", cursor.orElse("")), e);
    }
  }
}
