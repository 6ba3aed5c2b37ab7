package io.echelon.persistence.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.echelon.platform.base.json.Json;
import java.util.List;
import java.util.Map;

/** Small collections as JSON text, in a fixed order, so that equal values are equal texts. */
public final class JsonText {
  private JsonText() {}

  public static String list(Iterable<String> values) {
    return Json.write(values);
  }

  public static List<String> list(String json) {
    return read(json, new TypeReference<>() {});
  }

  public static String map(Map<String, ?> values) {
    return Json.write(new java.util.TreeMap<>(values));
  }

  /** Counts keep the order in which people read them. */
  public static String counts(Map<String, Long> counts) {
    return Json.write(counts);
  }

  public static Map<String, String> texts(String json) {
    return read(json, new TypeReference<>() {});
  }

  public static Map<String, Long> counts(String json) {
    return read(json, new TypeReference<>() {});
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return Json.mapper().readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the database holds unreadable JSON", e);
    }
  }
}
