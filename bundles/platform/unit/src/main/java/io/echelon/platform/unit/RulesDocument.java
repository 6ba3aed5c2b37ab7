package io.echelon.platform.unit;

import io.echelon.platform.base.json.Json;
import io.echelon.platform.base.json.JsonDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The JSON form of a unit's rules, in the schema {@code rules.schema.json} beside this class. Safe
 * for use by several threads.
 */
public final class RulesDocument {
  private static final JsonDocument<UnitRules> DOCUMENT = load();

  private RulesDocument() {}

  /**
   * Reads and checks rules.
   *
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT naming path and fault
   */
  public static UnitRules read(String json) {
    return DOCUMENT.read(json);
  }

  /** Writes rules so that {@link #read} gives equal ones. */
  public static String write(UnitRules rules) {
    return Json.write(rules);
  }

  private static JsonDocument<UnitRules> load() {
    try (InputStream schema = RulesDocument.class.getResourceAsStream("rules.schema.json")) {
      return new JsonDocument<>(schema, UnitRules.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
