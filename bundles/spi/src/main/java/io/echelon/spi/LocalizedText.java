package io.echelon.spi;

import java.util.Locale;
import java.util.Objects;

/**
 * One text for people in English and Chinese. Immutable; neither language may be blank.
 *
 * @param en the English text
 * @param zh the Chinese text
 */
public record LocalizedText(String en, String zh) {
  public LocalizedText {
    if (Objects.requireNonNull(en, "en").isBlank() || Objects.requireNonNull(zh, "zh").isBlank()) {
      throw new IllegalArgumentException(
          "text must stand in both languages: en=" + en + ", zh=" + zh);
    }
  }

  /** The Chinese text for any Chinese locale, the English text for every other. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("zh") ? zh : en;
  }
}
