package io.echelon.surface.console.internal.view;

import io.echelon.platform.base.text.Messages;
import io.echelon.spi.LocalizedText;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The console's words. Those of {@code desk.title} stand under {@code title} in {@code
 * words/desk.properties} (English) and {@code words/desk_zh.properties}.
 */
public final class Words {
  private static final Map<String, Messages> PARTS = new ConcurrentHashMap<>();

  private Words() {}

  /**
   * A text in both languages.
   *
   * @throws java.util.MissingResourceException for a key that is nowhere, which is a defect
   */
  public static LocalizedText text(String key, Object... arguments) {
    int dot = key.indexOf('.');
    return PARTS
        .computeIfAbsent(key.substring(0, dot), part -> new Messages(Words.class, "words." + part))
        .text(key.substring(dot + 1), arguments);
  }
}
