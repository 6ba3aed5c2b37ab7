package io.echelon.platform.base.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import java.io.InputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A kind of JSON document with a schema (JSON Schema 2020-12) and a record. Safe for use by several
 * threads.
 *
 * @param <T> the record, immutable: the same text may be read into the same one
 */
public final class JsonDocument<T> {
  private static final int FAULTS_SHOWN = 10;
  private static final int KEPT = 32;
  private static final float LOAD = 0.75f;

  private final JsonSchema schema;

  /** Stored documents never change and are read with every request. */
  private final Map<String, T> lastRead =
      new LinkedHashMap<>(KEPT, LOAD, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
          return size() > KEPT;
        }
      };

  private final Class<T> type;

  /**
   * @param schema the schema's text, closed by this constructor's caller
   * @param type what a valid document is read into
   */
  public JsonDocument(InputStream schema, Class<T> type) {
    this.schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    this.type = type;
  }

  /**
   * Reads and checks a document.
   *
   * @throws EchelonException INVALID_INPUT; the detail lists path and fault of up to ten faults
   */
  public T read(String json) {
    synchronized (lastRead) {
      T known = lastRead.get(json);
      if (known != null) {
        return known;
      }
    }
    T document = check(json);
    synchronized (lastRead) {
      lastRead.put(json, document);
    }
    return document;
  }

  private T check(String json) {
    try {
      JsonNode tree = Json.mapper().readTree(json);
      String faults =
          schema.validate(tree).stream()
              .sorted(Comparator.comparing(m -> m.getInstanceLocation().toString()))
              .limit(FAULTS_SHOWN)
              .map(ValidationMessage::getMessage)
              .collect(Collectors.joining("; "));
      if (!faults.isEmpty()) {
        throw EchelonException.invalid(faults);
      }
      return Json.mapper().treeToValue(tree, type);
    } catch (JsonProcessingException e) {
      throw new EchelonException(ErrorCode.INVALID_INPUT, JsonFault.describe(e), e);
    }
  }
}
