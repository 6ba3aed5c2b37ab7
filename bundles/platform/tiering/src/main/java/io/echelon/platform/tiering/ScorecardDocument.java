package io.echelon.platform.tiering;

import io.echelon.platform.base.json.Json;
import io.echelon.platform.base.json.JsonDocument;
import io.echelon.spi.scoring.card.Scorecard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON form of a scorecard, in the schema {@code scorecard.schema.json} beside this class. Safe
 * for use by several threads.
 */
public final class ScorecardDocument {
  private static final JsonDocument<Scorecard> DOCUMENT = load();

  private ScorecardDocument() {}

  /**
   * Reads and checks a scorecard.
   *
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT naming path and fault
   */
  public static Scorecard read(String json) {
    return DOCUMENT.read(json);
  }

  /** Reads a scorecard and closes the stream, which is UTF-8. */
  public static Scorecard read(InputStream json) {
    try (json) {
      return read(new String(json.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a scorecard so that {@link #read(String)} gives an equal one. */
  public static String write(Scorecard card) {
    return Json.write(card);
  }

  private static JsonDocument<Scorecard> load() {
    try (InputStream schema =
        ScorecardDocument.class.getResourceAsStream("scorecard.schema.json")) {
      return new JsonDocument<>(schema, Scorecard.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
