package io.echelon.platform.sla;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.sla.CalendarDocument.DatedDay;
import io.echelon.platform.sla.CalendarDocument.Kind;
import io.echelon.spi.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads special days from CSV and gathers what is wrong with its lines. */
final class DayRows {
  private static final Reasons REASONS = new Reasons(DayRows.class);
  private static final List<String> COLUMNS =
      List.of("date", "kind", "name_en", "name_zh", "windows");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int FAULTS_SHOWN = 10;

  private final List<DatedDay> days = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<LocalDate, Long> lines = new HashMap<>();

  DayRows(String csv) {
    String text = csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
    try (CSVParser rows = CSVParser.parse(text, FORMAT)) {
      for (String column : COLUMNS) {
        if (!rows.getHeaderNames().contains(column)) {
          throw REASONS.invalid("column.missing", column);
        }
      }
      for (CSVRecord row : rows) {
        add(row, rows.getCurrentLineNumber());
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw REASONS.invalid("csv", e.getMessage());
    }
  }

  /** The days; refused as a whole if any line is wrong. */
  List<DatedDay> days() {
    if (!faults.isEmpty()) {
      throw EchelonException.invalid(
          String.join("; ", faults.subList(0, Math.min(FAULTS_SHOWN, faults.size()))));
    }
    return days;
  }

  private void add(CSVRecord row, long line) {
    try {
      DatedDay day = day(row);
      Long before = lines.put(day.date(), line);
      if (before != null) {
        throw new IllegalArgumentException(day.date() + " stands on line " + before + " already");
      }
      days.add(day);
    } catch (IllegalArgumentException e) {
      faults.add("line " + line + ": " + e.getMessage());
    }
  }

  private static DatedDay day(CSVRecord row) {
    if (!row.isConsistent()) {
      throw new IllegalArgumentException(row.size() + " columns");
    }
    String names = row.get("name_en").isEmpty() ? "name_en" : "name_zh";
    if (row.get(names).isEmpty()) {
      throw new IllegalArgumentException(names + " is empty");
    }
    String windows = row.get("windows");
    return new DatedDay(
        date(row.get("date")),
        kind(row.get("kind")),
        new LocalizedText(row.get("name_en"), row.get("name_zh")),
        windows.isEmpty() ? List.of() : List.of(windows.split(" +")));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"" + text + "\" is no day; write it as 2026-10-01", e);
    }
  }

  private static Kind kind(String text) {
    try {
      return Kind.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("kind is \"" + text + "\"; it is holiday or working", e);
    }
  }
}
