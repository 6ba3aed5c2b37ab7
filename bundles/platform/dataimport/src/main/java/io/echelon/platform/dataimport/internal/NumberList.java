package io.echelon.platform.dataimport.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.dataimport.MarkLists;
import io.echelon.platform.dataimport.RejectedLine;
import io.echelon.platform.dataimport.csv.CsvRecords;
import io.echelon.platform.dataimport.csv.CsvRecords.RawRecord;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list of customers by their numbers, each with the line on which it stands first. */
final class NumberList {
  private static final Reasons REASONS = new Reasons(NumberList.class);
  private static final String NUMBER = "number";
  private static final int LONGEST = 64;

  private final Map<String, RawRecord> listed = new LinkedHashMap<>();
  private final List<RejectedLine> rejected = new ArrayList<>();
  private final int at;
  private long lines;

  /**
   * @throws EchelonException INVALID_INPUT for a heading without number, or too many lines
   */
  NumberList(InputStream csv) {
    CsvRecords records = CsvRecords.utf8(csv);
    List<String> heading =
        records.next().flatMap(RawRecord::cells).orElse(List.of()).stream()
            .map(String::strip)
            .toList();
    at = heading.indexOf(NUMBER);
    if (at < 0) {
      throw REASONS.invalid("column.missing", NUMBER);
    }
    for (var next = records.next(); next.isPresent(); next = records.next()) {
      add(next.get());
    }
  }

  private void add(RawRecord record) {
    lines++;
    if (lines > MarkLists.MOST) {
      throw REASONS.invalid("lines.list", MarkLists.MOST);
    }
    Optional<String> number =
        record.cells().filter(cells -> cells.size() > at).map(cells -> cells.get(at).strip());
    if (number.isEmpty()) {
      reject(record, "is no CSV");
    } else if (number.get().isEmpty() || number.get().length() > LONGEST) {
      reject(record, "has 1 to " + LONGEST + " characters");
    } else {
      listed.putIfAbsent(number.get(), record);
    }
  }

  /** Notes that a line can't be followed. */
  private void reject(RawRecord record, String reason) {
    rejected.add(new RejectedLine(record.line(), NUMBER, reason, record.text()));
  }

  /** Notes that a number that is listed can't be followed. */
  void reject(String number, String reason) {
    reject(listed.get(number), reason);
  }

  List<String> numbers() {
    return List.copyOf(listed.keySet());
  }

  long lines() {
    return lines;
  }

  /** By their lines. */
  List<RejectedLine> rejected() {
    return rejected.stream().sorted(Comparator.comparingLong(RejectedLine::line)).toList();
  }
}
