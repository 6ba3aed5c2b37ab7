package io.echelon.platform.dataimport.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.dataimport.PaymentFiles;
import io.echelon.platform.dataimport.csv.CsvRecords;
import io.echelon.platform.dataimport.csv.CsvRecords.RawRecord;
import io.echelon.platform.measurement.Payments;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class CsvPaymentFiles implements PaymentFiles {
  private static final Reasons REASONS = new Reasons(CsvPaymentFiles.class);
  private static final List<String> COLUMNS = List.of("customer", "document", "due", "paid");

  private final Payments payments;

  @Activate
  public CsvPaymentFiles(@Reference Payments payments) {
    this.payments = payments;
  }

  @Override
  public Counts record(Caller caller, String unit, InputStream csv) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    try (CsvRecords records = CsvRecords.utf8(csv)) {
      List<String> headings = cells(records.next().orElseThrow(CsvPaymentFiles::noHeader));
      int[] at = COLUMNS.stream().mapToInt(headings::indexOf).toArray();
      for (int c = 0; c < at.length; c++) {
        if (at[c] < 0) {
          throw REASONS.invalid("column.missing", COLUMNS.get(c));
        }
      }
      long lines = 0;
      long recorded = 0;
      List<Payments.Line> block = new ArrayList<>();
      for (var next = records.next(); next.isPresent(); next = records.next()) {
        block.add(line(next.get(), at, headings.size()));
        lines++;
        if (block.size() == Payments.MOST) {
          recorded += payments.record(caller, unit, block);
          block.clear();
        }
      }
      return new Counts(lines, recorded + payments.record(caller, unit, block));
    }
  }

  private static EchelonException noHeader() {
    return REASONS.invalid("columns", COLUMNS);
  }

  private static List<String> cells(RawRecord record) {
    return record.cells().orElseThrow(() -> invalid(record, "is no CSV"));
  }

  private static Payments.Line line(RawRecord record, int[] at, int width) {
    List<String> cells = cells(record);
    if (cells.size() != width) {
      throw invalid(record, cells.size() + " columns, not " + width);
    }
    return new Payments.Line(
        record.line(),
        cells.get(at[0]).strip(),
        cells.get(at[1]).strip(),
        day(record, cells.get(at[2]), 2)
            .orElseThrow(() -> invalid(record, COLUMNS.get(2) + ": is empty")),
        day(record, cells.get(at[3]), 3));
  }

  private static Optional<LocalDate> day(RawRecord record, String text, int column) {
    try {
      return Optional.of(text.strip()).filter(t -> !t.isEmpty()).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw invalid(record, COLUMNS.get(column) + ": " + text + " is no day");
    }
  }

  private static EchelonException invalid(RawRecord record, String fault) {
    return REASONS.invalid("line.fault", record.line(), fault);
  }
}
