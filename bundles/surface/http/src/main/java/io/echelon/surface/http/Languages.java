package io.echelon.surface.http;

import java.util.Collections;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;

/** Says which of the platform's languages a client wants. */
public final class Languages {
  private static final String ATTRIBUTE = Languages.class.getName();

  private Languages() {}

  /** Notes what the client has chosen, whatever its Accept-Language says. */
  public static void choose(HttpServletRequest request, Locale language) {
    request.setAttribute(ATTRIBUTE, language);
  }

  /**
   * What was chosen; else the first of English and Chinese in Accept-Language; English if it names
   * neither.
   */
  public static Locale of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Locale chosen ? chosen : accepted(request);
  }

  private static Locale accepted(HttpServletRequest request) {
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
