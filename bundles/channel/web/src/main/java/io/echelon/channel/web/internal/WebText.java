package io.echelon.channel.web.internal;

import io.echelon.spi.channel.InboundRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Words for people, and which language a sender wants. */
final class WebText {
  private static final int LONGEST_HEADER = 500;
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

  private WebText() {}

  static String of(String key, Locale language) {
    return ResourceBundle.getBundle(
            WebText.class.getName(),
            language,
            WebText.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString(key);
  }

  /** The sender's preference among English and Chinese; English without one. */
  static Locale language(InboundRequest request) {
    return request
        .header("Accept-Language")
        .filter(header -> header.length() <= LONGEST_HEADER)
        .flatMap(WebText::preferred)
        .orElse(Locale.ENGLISH);
  }

  private static Optional<Locale> preferred(String header) {
    try {
      return Locale.LanguageRange.parse(header).stream()
          .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
          .flatMap(wanted -> LANGUAGES.stream().filter(l -> l.getLanguage().equals(wanted)))
          .findFirst();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
