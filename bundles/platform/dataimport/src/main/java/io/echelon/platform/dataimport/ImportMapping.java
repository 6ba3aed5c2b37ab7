package io.echelon.platform.dataimport;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which column of a CSV file means what; the order of the columns does not matter.
 *
 * @param encoding {@code auto} (UTF-8 with or without byte order mark, else GB18030), {@code UTF-8}
 *     or {@code GB18030}
 * @param delimiter one character; a comma if absent
 * @param number heading of the customer number
 * @param name heading of the customer's name
 * @param registrationCode heading of the registration code
 * @param phones headings of phone numbers; a cell may hold several, separated by semicolons of
 *     either width
 * @param emails headings of e-mail addresses; likewise
 * @param asOf heading of the date for which the facts hold; without it the import's own date
 * @param indicators what the other columns say
 */
public record ImportMapping(
    Optional<String> encoding,
    Optional<String> delimiter,
    String number,
    String name,
    Optional<String> registrationCode,
    List<String> phones,
    List<String> emails,
    Optional<String> asOf,
    List<IndicatorColumn> indicators) {

  public ImportMapping {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(name, "name");
    encoding = encoding == null ? Optional.empty() : encoding;
    delimiter = delimiter == null ? Optional.empty() : delimiter;
    registrationCode = registrationCode == null ? Optional.empty() : registrationCode;
    phones = phones == null ? List.of() : List.copyOf(phones);
    emails = emails == null ? List.of() : List.copyOf(emails);
    asOf = asOf == null ? Optional.empty() : asOf;
    indicators = indicators == null ? List.of() : List.copyOf(indicators);
  }

  /**
   * One column of facts.
   *
   * @param column its heading
   * @param kind how its cells are read; an empty cell is no fact
   * @param indicator code of the indicator; for FLAGS absent: the cell's words are the codes
   * @param values what a cell's words are translated to, before they are read; words that are not
   *     listed stay as they are
   */
  public record IndicatorColumn(
      String column, Kind kind, Optional<String> indicator, Map<String, String> values) {
    public IndicatorColumn {
      Objects.requireNonNull(column, "column");
      Objects.requireNonNull(kind, "kind");
      indicator = indicator == null ? Optional.empty() : indicator;
      values = values == null ? Map.of() : Map.copyOf(values);
      if (indicator.isEmpty() && kind != Kind.FLAGS) {
        throw new IllegalArgumentException("column " + column + " names no indicator");
      }
    }
  }

  /** How a cell is read. */
  public enum Kind {
    /** A decimal number, thousands separated by commas or not. */
    NUMBER,
    /** A category's code. */
    CATEGORY,
    /** true/false, yes/no, 1/0, 是/否. */
    FLAG,
    /** A day, as 2026-03-31 or 2026/03/31. */
    DATE,
    /** Codes of flags that are set, separated by semicolons of either width. */
    FLAGS
  }
}
