package io.echelon.surface.console.internal.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;

/** The console's cookies: never for scripts, never sent by another site's forms. */
public final class Cookies {
  /** Whose session it is. */
  public static final String SESSION = "echelon-session";

  /** What the form of the sign-in page must carry as well. */
  public static final String GUEST = "echelon-guest";

  /** The language that was chosen. */
  public static final String LANGUAGE = "echelon-language";

  private static final int YEAR = 365 * 24 * 60 * 60;

  private Cookies() {}

  /** The value that the browser sent. */
  public static Optional<String> of(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** The header's value that sets a cookie until the browser is closed. */
  public static String set(HttpServletRequest request, String name, String value) {
    return name
        + "="
        + value
        + "; Path=/console; HttpOnly; SameSite=Strict"
        + (request.isSecure() ? "; Secure" : "");
  }

  /** The header's value that makes the browser forget a cookie. */
  public static String forget(HttpServletRequest request, String name) {
    return set(request, name, "") + "; Max-Age=0";
  }

  /** The header's value that keeps a language for a year. */
  public static String language(HttpServletRequest request, Locale language) {
    return set(request, LANGUAGE, language.toLanguageTag()) + "; Max-Age=" + YEAR;
  }
}
