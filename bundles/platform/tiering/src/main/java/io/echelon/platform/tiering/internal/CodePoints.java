package io.echelon.platform.tiering.internal;

/** Texts in the order of their code points, which is how both databases order customer numbers. */
final class CodePoints {
  private static final char FIRST_SURROGATE = 0xD800;
  private static final char FIRST_BEHIND = 0xE000;
  private static final int ALL = 0x10000;

  private CodePoints() {}

  static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        return weight(x) - weight(y);
      }
    }
    return a.length() - b.length();
  }

  /** Surrogates stand for code points above all that one char holds. */
  private static int weight(char c) {
    return c >= FIRST_SURROGATE && c < FIRST_BEHIND ? c + ALL : c;
  }
}
