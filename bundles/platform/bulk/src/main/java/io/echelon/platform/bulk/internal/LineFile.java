package io.echelon.platform.bulk.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.bulk.BulkLine;
import io.echelon.platform.dataimport.csv.CsvRecords;
import io.echelon.spi.LocalizedText;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lines of a bulk request. A line that can't be a request says why. */
final class LineFile {
  private static final Reasons REASONS = new Reasons(LineFile.class);
  private static final String SUBJECT = "subject";

  private final CsvRecords records;
  private final List<String> heading;

  /**
   * @throws EchelonException INVALID_INPUT for a heading without subject
   */
  LineFile(InputStream csv) {
    records = CsvRecords.utf8(csv);
    heading =
        records.next().flatMap(CsvRecords.RawRecord::cells).orElse(List.of()).stream()
            .map(String::strip)
            .toList();
    if (!heading.contains(SUBJECT)) {
      throw REASONS.invalid("column.missing", SUBJECT);
    }
  }

  /** The next lines, at most so many; none at the end. */
  List<BulkLine> next(int most) {
    List<BulkLine> lines = new ArrayList<>();
    Optional<CsvRecords.RawRecord> record = records.next();
    while (record.isPresent()) {
      lines.add(line(record.get()));
      record = lines.size() < most ? records.next() : Optional.empty();
    }
    return lines;
  }

  private BulkLine line(CsvRecords.RawRecord record) {
    int number = Math.toIntExact(record.line());
    if (record.cells().isEmpty()) {
      return BulkLine.refused(number, "", "", REASONS.text("no-csv"));
    }
    List<String> cells = record.cells().get();
    String reference = cell(cells, "reference");
    String subject = cell(cells, SUBJECT);
    String description = cell(cells, "description");
    return fault(cells, reference, subject, description)
        .map(why -> BulkLine.refused(number, reference, subject, why))
        .orElseGet(() -> BulkLine.waiting(number, reference, subject, description));
  }

  private Optional<LocalizedText> fault(
      List<String> cells, String reference, String subject, String description) {
    if (cells.size() != heading.size()) {
      return Optional.of(REASONS.text("columns", cells.size(), heading.size()));
    }
    if (subject.isEmpty()) {
      return Optional.of(REASONS.text("subject"));
    }
    return tooLong("reference", reference, BulkLine.LONGEST_REFERENCE)
        .or(() -> tooLong(SUBJECT, subject, BulkLine.LONGEST_SUBJECT))
        .or(() -> tooLong("description", description, BulkLine.LONGEST_DESCRIPTION));
  }

  private static Optional<LocalizedText> tooLong(String column, String text, int longest) {
    return text.length() <= longest
        ? Optional.empty()
        : Optional.of(REASONS.text("text.long", column, longest));
  }

  private String cell(List<String> cells, String column) {
    int at = heading.indexOf(column);
    return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
  }
}
