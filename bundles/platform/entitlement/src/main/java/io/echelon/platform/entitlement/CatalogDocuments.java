package io.echelon.platform.entitlement;

import io.echelon.platform.base.json.Json;
import io.echelon.platform.base.json.JsonDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON form of a catalog, in the schema {@code catalog.schema.json} beside this class. Safe for
 * use by several threads.
 */
public final class CatalogDocuments {
  private static final JsonDocument<CatalogDocument> DOCUMENT = load();

  private CatalogDocuments() {}

  /**
   * Reads and checks a catalog.
   *
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT naming path and fault
   */
  public static CatalogDocument read(String json) {
    return DOCUMENT.read(json);
  }

  /** Reads a catalog and closes the stream, which is UTF-8. */
  public static CatalogDocument read(InputStream json) {
    try (json) {
      return read(new String(json.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a catalog so that {@link #read(String)} gives an equal one. */
  public static String write(CatalogDocument catalog) {
    return Json.write(catalog);
  }

  private static JsonDocument<CatalogDocument> load() {
    try (InputStream schema = CatalogDocuments.class.getResourceAsStream("catalog.schema.json")) {
      return new JsonDocument<>(schema, CatalogDocument.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
