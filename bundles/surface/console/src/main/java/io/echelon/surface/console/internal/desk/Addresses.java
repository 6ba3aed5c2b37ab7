package io.echelon.surface.console.internal.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where pages are. */
final class Addresses {
  private Addresses() {}

  static String request(String unit, String number) {
    return below(unit, "requests", number);
  }

  static String customer(String unit, String number) {
    return below(unit, "customers", number);
  }

  private static String below(String unit, String part, String key) {
    return "/console/units/" + encoded(unit) + "/" + part + "/" + encoded(key);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
