package io.echelon.persistence.internal;

/** Texts of IN lists. */
public final class InList {
  private InList() {}

  /** {@code (?, ?, ?)} for so many values. */
  public static String placeholders(int count) {
    return "(" + "?, ".repeat(count - 1) + "?)";
  }
}
