package io.echelon.surface.rest.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows with aligned columns; Chinese characters count as two wide. Used by one thread. */
final class TextTable {
  private static final int WIDE_FROM = 0x2E80;
  private final List<List<String>> rows = new ArrayList<>();

  /** Every row has as many cells as the first. */
  TextTable row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  String render() {
    if (rows.isEmpty()) {
      return "";
    }
    int[] widths =
        IntStream.range(0, rows.get(0).size())
            .map(i -> rows.stream().mapToInt(row -> width(row.get(i))).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      line.append("  ").append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i))));
    }
    return line.toString().stripTrailing() + "\n";
  }

  private static int width(String text) {
    return text.codePoints().map(c -> c >= WIDE_FROM ? 2 : 1).sum();
  }
}
