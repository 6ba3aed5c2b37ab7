package io.echelon.persistence.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.echelon.platform.base.json.Json;
import io.echelon.spi.LocalizedText;
import java.util.List;

/** Texts in two languages as JSON text. */
public final class LocalizedJson {
  private LocalizedJson() {}

  public static String text(LocalizedText text) {
    return Json.write(text);
  }

  public static LocalizedText text(String json) {
    return read(json, new TypeReference<>() {});
  }

  public static String list(List<LocalizedText> texts) {
    return Json.write(texts);
  }

  public static List<LocalizedText> list(String json) {
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
