package io.echelon.platform.form.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks texts into lines: at blanks, around Chinese characters, and anywhere if there is none. */
final class LineBreaks {
  private LineBreaks() {}

  /**
   * Lines of at most a width.
   *
   * @param widthOf width of a text
   * @return at least one line, which may be empty
   */
  static List<String> of(String text, double width, ToDoubleFunction<String> widthOf) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty()) {
      int end = fitting(rest, width, widthOf);
      if (end < rest.length()) {
        end = breakBefore(rest, end);
      }
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    return lines.isEmpty() ? List.of("") : lines;
  }

  /** End of the longest start that fits; one character at least. */
  private static int fitting(String text, double width, ToDoubleFunction<String> widthOf) {
    double used = 0;
    int end = 0;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      used += widthOf.applyAsDouble(text.substring(end, next));
      if (used > width && end > 0) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static int breakBefore(String text, int end) {
    for (int i = end; i > 0; i = text.offsetByCodePoints(i, -1)) {
      int before = text.codePointBefore(i);
      if (before == ' '
          || text.codePointAt(i) == ' '
          || isIdeograph(before)
          || isIdeograph(text.codePointAt(i))) {
        return i;
      }
    }
    return end;
  }

  private static boolean isIdeograph(int codePoint) {
    return Character.isIdeographic(codePoint);
  }
}
