package io.echelon.surface.http;

import io.echelon.platform.base.Page;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Lists as CSV files, written page by page, so that they may be of any length. */
public final class CsvDownload {
  public static final String MEDIA_TYPE = "text/csv";

  /** Who accepts anything gets JSON, whichever method the container finds first. */
  public static final String IF_ASKED_FOR = MEDIA_TYPE + ";qs=0.5";

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private CsvDownload() {}

  /**
   * A download.
   *
   * @param name of the file, without ending
   * @param pages a page by the cursor of the one before; the first is read at once, so that
   *     refusals come before the file starts
   * @param heading the first line
   * @param cells the cells of an item
   */
  public static <T> Response of(
      String name,
      Function<Optional<String>, Page<T>> pages,
      List<String> heading,
      Function<T, List<Object>> cells) {
    Page<T> first = pages.apply(Optional.empty());
    StreamingOutput file =
        out -> {
          CSVPrinter csv =
              new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), FORMAT);
          csv.printRecord(heading);
          print(csv, first, cells);
          Optional<String> next = first.next();
          while (next.isPresent()) {
            Page<T> page = pages.apply(next);
            print(csv, page, cells);
            next = page.next();
          }
          csv.flush();
        };
    return Response.ok(file, MEDIA_TYPE + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name + ".csv"))
        .build();
  }

  /** Says that an answer is a file of that name. */
  public static String disposition(String name) {
    return "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "_") + "\"";
  }

  private static <T> void print(CSVPrinter csv, Page<T> page, Function<T, List<Object>> cells)
      throws IOException {
    for (T item : page.items()) {
      csv.printRecord(cells.apply(item).stream().map(CsvDownload::harmless).toList());
    }
  }

  /** Text that a spreadsheet would take for a formula gets an apostrophe before it. */
  static Object harmless(Object cell) {
    return cell instanceof String text
            && !text.isEmpty()
            && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
        ? "'" + text
        : cell;
  }
}
