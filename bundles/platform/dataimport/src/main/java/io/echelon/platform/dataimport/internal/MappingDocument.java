package io.echelon.platform.dataimport.internal;

import io.echelon.platform.base.json.JsonDocument;
import io.echelon.platform.dataimport.ImportMapping;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The JSON form of a mapping. */
final class MappingDocument {
  private static final JsonDocument<ImportMapping> DOCUMENT = load();

  private MappingDocument() {}

  static ImportMapping read(String json) {
    return DOCUMENT.read(json);
  }

  private static JsonDocument<ImportMapping> load() {
    try (InputStream schema = ImportMapping.class.getResourceAsStream("mapping.schema.json")) {
      return new JsonDocument<>(schema, ImportMapping.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
