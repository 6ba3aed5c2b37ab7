package io.echelon.platform.sla;

import io.echelon.platform.base.json.Json;
import io.echelon.platform.base.json.JsonDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The JSON form of a calendar, in the schema {@code calendar.schema.json} beside this class. Safe
 * for use by several threads.
 */
public final class CalendarDocuments {
  private static final JsonDocument<CalendarDocument> DOCUMENT = load();

  private CalendarDocuments() {}

  /**
   * Reads and checks a calendar.
   *
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT naming path and fault
   */
  public static CalendarDocument read(String json) {
    return DOCUMENT.read(json);
  }

  /** Writes a calendar so that {@link #read} gives an equal one. */
  public static String write(CalendarDocument calendar) {
    return Json.write(calendar);
  }

  private static JsonDocument<CalendarDocument> load() {
    try (InputStream schema = CalendarDocuments.class.getResourceAsStream("calendar.schema.json")) {
      return new JsonDocument<>(schema, CalendarDocument.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
