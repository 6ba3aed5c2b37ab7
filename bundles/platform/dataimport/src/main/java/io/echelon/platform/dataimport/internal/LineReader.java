package io.echelon.platform.dataimport.internal;

import io.echelon.platform.customer.ContactForm;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.dataimport.ImportMapping;
import io.echelon.platform.dataimport.csv.CsvRecords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads the cells of a line by a mapping. */
final class LineReader {
  private static final int MAX_NUMBER = 64;
  private static final int MAX_NAME = 200;
  private static final int MAX_REGISTRATION = 32;
  private static final int MAX_PHONE = 32;
  private static final int MAX_EMAIL = 254;
  private static final int MAX_CONTACTS = 20;

  private final String unit;
  private final ImportMapping mapping;
  private final Header header;
  private final LocalDate defaultDate;
  private final FactReader facts;

  LineReader(String unit, ImportMapping mapping, Header header, LocalDate defaultDate) {
    this.unit = unit;
    this.mapping = mapping;
    this.header = header;
    this.defaultDate = defaultDate;
    this.facts = new FactReader(mapping.indicators(), header);
  }

  Line read(CsvRecords.RawRecord record) throws LineFault {
    List<String> cells = record.cells().orElseThrow(() -> new LineFault("", malformed(record)));
    if (cells.size() != header.width()) {
      throw new LineFault("", "has " + cells.size() + " cells instead of " + header.width());
    }
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).indexOf('\uFFFD') >= 0 || cells.get(i).indexOf('\0') >= 0) {
        throw new LineFault("", "holds bytes that are no text in the file's encoding");
      }
    }
    Customer customer =
        new Customer(
            0,
            unit,
            text(cells, mapping.number(), MAX_NUMBER),
            text(cells, mapping.name(), MAX_NAME),
            registrationCode(cells),
            contacts(cells, mapping.phones(), MAX_PHONE, ContactForm::phone),
            contacts(cells, mapping.emails(), MAX_EMAIL, ContactForm::email));
    return new Line(record, customer, date(cells), facts.read(cells));
  }

  private String text(List<String> cells, String column, int max) throws LineFault {
    String value = cells.get(header.of(column)).trim();
    if (value.isEmpty()) {
      throw new LineFault(column, "is empty");
    }
    return bounded(column, value, max);
  }

  private Optional<String> registrationCode(List<String> cells) throws LineFault {
    if (mapping.registrationCode().isEmpty()) {
      return Optional.empty();
    }
    String column = mapping.registrationCode().get();
    String value = cells.get(header.of(column)).trim();
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(bounded(column, value, MAX_REGISTRATION));
  }

  private List<String> contacts(
      List<String> cells, List<String> columns, int max, UnaryOperator<String> form)
      throws LineFault {
    List<String> found = new ArrayList<>();
    for (String column : columns) {
      for (String part : cells.get(header.of(column)).split("[;\uFF1B]")) {
        String contact = form.apply(part);
        if (!contact.isEmpty()) {
          found.add(bounded(column, contact, max));
        }
      }
      if (found.size() > MAX_CONTACTS) {
        throw new LineFault(column, "holds more than " + MAX_CONTACTS + " contacts");
      }
    }
    return found;
  }

  private LocalDate date(List<String> cells) throws LineFault {
    if (mapping.asOf().isEmpty()) {
      return defaultDate;
    }
    String column = mapping.asOf().get();
    String value = cells.get(header.of(column)).trim();
    try {
      return value.isEmpty() ? defaultDate : LocalDate.parse(value.replace('/', '-'));
    } catch (DateTimeException e) {
      throw new LineFault(column, "\"" + value + "\" is no date yyyy-MM-dd");
    }
  }

  private static String malformed(CsvRecords.RawRecord record) {
    return record.text().length() > CsvRecords.MAX_CHARS
        ? "is longer than " + CsvRecords.MAX_CHARS + " characters"
        : "quotes are not closed or misplaced";
  }

  private static String bounded(String column, String value, int max) throws LineFault {
    if (value.length() > max) {
      throw new LineFault(column, "is longer than " + max + " characters");
    }
    return value;
  }
}
