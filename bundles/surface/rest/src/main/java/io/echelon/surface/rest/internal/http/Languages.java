package io.echelon.surface.rest.internal.http;

import java.util.Collections;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;

/** Reads which of the platform's languages a client wants. */
public final class Languages {
  private Languages() {}

  /** The first of English and Chinese in Accept-Language; English if it names neither. */
  public static Locale of(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Locale.ENGLISH;
    }
    return Collections.list(request.getLocales()).stream()
        .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
        .filter(locale -> locale.equals(Locale.ENGLISH) || locale.equals(Locale.CHINESE))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }
}
