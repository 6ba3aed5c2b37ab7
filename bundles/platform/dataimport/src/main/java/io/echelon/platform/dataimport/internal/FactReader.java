package io.echelon.platform.dataimport.internal;

import io.echelon.platform.dataimport.ImportMapping.IndicatorColumn;
import io.echelon.platform.measurement.FactValue;
import io.echelon.platform.measurement.Facts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the facts of a line. */
final class FactReader {
  private static final int MAX_CODE = 64;

  /** What fits into a row even if every code and category is as long as it may be. */
  private static final int MAX_FACTS = 100;

  private static final String CODE = "[A-Za-z0-9_.-]{1,64}";

  private final List<IndicatorColumn> columns;
  private final Header header;

  FactReader(List<IndicatorColumn> columns, Header header) {
    this.columns = columns;
    this.header = header;
  }

  Facts read(List<String> cells) throws LineFault {
    Map<String, FactValue> values = new HashMap<>();
    for (IndicatorColumn column : columns) {
      String cell = cells.get(header.of(column.column())).trim();
      if (!cell.isEmpty()) {
        read(column, cell, values);
      }
    }
    if (values.size() > MAX_FACTS) {
      throw new LineFault("", "holds more than " + MAX_FACTS + " facts");
    }
    return values.isEmpty() ? Facts.NONE : new Facts(values);
  }

  private static void read(IndicatorColumn column, String cell, Map<String, FactValue> values)
      throws LineFault {
    switch (column.kind()) {
      case NUMBER -> values.put(column.indicator().get(), number(column, cell));
      case CATEGORY -> values.put(column.indicator().get(), category(column, cell));
      case FLAG -> values.put(column.indicator().get(), flag(column, cell));
      case DATE -> values.put(column.indicator().get(), date(column, cell));
      case FLAGS -> {
        for (String word : cell.split("[;\uFF1B]")) {
          if (!word.isBlank()) {
            values.put(code(column, word.trim()), new FactValue.Flag(true));
          }
        }
      }
    }
  }

  private static FactValue number(IndicatorColumn column, String cell) throws LineFault {
    String written = column.values().getOrDefault(cell, cell);
    try {
      return new FactValue.Number(Double.parseDouble(plain(written)));
    } catch (IllegalArgumentException e) {
      throw new LineFault(column.column(), "\"" + cell + "\" is no number");
    }
  }

  /** Without thousands separators; words that Java, but nobody else, takes for numbers stay out. */
  private static String plain(String written) {
    String digits = written.replace(",", "").replace(" ", "");
    if (!digits.matches("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?")) {
      throw new IllegalArgumentException(written);
    }
    return digits;
  }

  private static FactValue category(IndicatorColumn column, String cell) throws LineFault {
    String code = column.values().getOrDefault(cell, cell);
    if (code.length() > MAX_CODE) {
      throw new LineFault(column.column(), "is longer than " + MAX_CODE + " characters");
    }
    return new FactValue.Category(code);
  }

  /** Kept as text, which is how a scorecard's DATE reads it. */
  private static FactValue date(IndicatorColumn column, String cell) throws LineFault {
    String written = column.values().getOrDefault(cell, cell).replace('/', '-');
    try {
      return new FactValue.Category(LocalDate.parse(written).toString());
    } catch (DateTimeParseException e) {
      throw new LineFault(column.column(), "\"" + cell + "\" is no day like 2026-03-31");
    }
  }

  private static FactValue flag(IndicatorColumn column, String cell) throws LineFault {
    return switch (column.values().getOrDefault(cell, cell).toLowerCase(Locale.ROOT)) {
      case "true", "yes", "y", "1", "是" -> new FactValue.Flag(true);
      case "false", "no", "n", "0", "否" -> new FactValue.Flag(false);
      default -> throw new LineFault(column.column(), "\"" + cell + "\" is neither yes nor no");
    };
  }

  private static String code(IndicatorColumn column, String word) throws LineFault {
    String code = column.values().getOrDefault(word, word);
    if (!code.matches(CODE)) {
      throw new LineFault(column.column(), "\"" + word + "\" is not known");
    }
    return code;
  }
}
