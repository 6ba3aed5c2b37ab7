package io.echelon.platform.dataimport.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;

/**
 * Splits a CSV text into records and finds its way back after a bad one.
 *
 * <p>A parser that reads on takes the rest of the file for one cell when a quote is never closed.
 * So lines are joined here only while quotes are open and at most {@link #MAX_LINES} of them; if
 * they are still open then, or what was joined is no record, the first line alone is bad and
 * reading goes on with the second. Used by one thread.
 */
public final class CsvRecords implements AutoCloseable {
  private static final int MAX_LINES = 50;

  /** A longer record is bad; no more of it is kept. */
  public static final int MAX_CHARS = 65_536;

  private final BufferedReader reader;
  private final CSVFormat format;
  private final Deque<String> ahead = new ArrayDeque<>();
  private long nextLine = 1;

  public CsvRecords(BufferedReader reader, char delimiter) {
    this.reader = reader;
    this.format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
  }

  /**
   * UTF-8 with or without a byte order mark, with commas.
   *
   * @param csv closed by the caller
   */
  public static CsvRecords utf8(InputStream csv) {
    try {
      return new CsvRecords(
          new BufferedReader(
              new InputStreamReader(
                  BOMInputStream.builder().setInputStream(csv).get(), StandardCharsets.UTF_8)),
          ',');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One record.
   *
   * @param line number of its first line, from 1
   * @param text as it stood in the file; of a malformed one the first line
   * @param cells its cells; empty if it is malformed
   */
  public record RawRecord(long line, String text, Optional<List<String>> cells) {}

  /** The next record that is not blank; empty at the end. */
  public Optional<RawRecord> next() {
    String first = nextNonBlank();
    if (first == null) {
      return Optional.empty();
    }
    long line = nextLine - 1;
    StringBuilder text = new StringBuilder(first);
    Deque<String> joined = new ArrayDeque<>();
    boolean open = hasOpenQuote(text);
    while (open && joined.size() < MAX_LINES && text.length() < MAX_CHARS) {
      String more = readLine();
      if (more == null) {
        break;
      }
      joined.addLast(more);
      text.append('\n').append(more);
      open = hasOpenQuote(text);
    }
    Optional<List<String>> cells =
        open || text.length() > MAX_CHARS ? Optional.empty() : parse(text.toString());
    if (cells.isEmpty()) {
      while (!joined.isEmpty()) {
        giveBack(joined.removeLast());
      }
      return Optional.of(new RawRecord(line, first, Optional.empty()));
    }
    return Optional.of(new RawRecord(line, text.toString(), cells));
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<List<String>> parse(String text) {
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<CSVRecord> records = parser.getRecords();
      return records.size() == 1 ? Optional.of(records.get(0).toList()) : Optional.empty();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty(); // the caller reports the line as malformed
    }
  }

  private static boolean hasOpenQuote(CharSequence text) {
    return text.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  private String nextNonBlank() {
    String line = readLine();
    while (line != null && line.isBlank()) {
      line = readLine();
    }
    return line;
  }

  private void giveBack(String line) {
    ahead.addFirst(line);
    nextLine--;
  }

  private String readLine() {
    String line = ahead.isEmpty() ? readBounded() : ahead.removeFirst();
    if (line != null) {
      nextLine++;
    }
    return line;
  }

  /** A line without its end; of a longer one than {@link #MAX_CHARS} one character more is kept. */
  private String readBounded() {
    try {
      StringBuilder line = new StringBuilder(256);
      int c = reader.read();
      if (c < 0) {
        return null;
      }
      while (c >= 0 && c != '\n') {
        if (line.length() <= MAX_CHARS) {
          line.append((char) c);
        }
        c = reader.read();
      }
      int last = line.length() - 1;
      if (last >= 0 && line.charAt(last) == '\r') {
        line.setLength(last);
      }
      return line.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
