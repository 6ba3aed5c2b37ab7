package io.echelon.surface.rest.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Name and password of an HTTP Basic header.
 *
 * @param name never blank
 * @param password wiped by whoever is done with it
 */
record BasicCredentials(String name, char[] password) {
  private static final String SCHEME = "Basic ";
  private static final int MAX_LENGTH = 2_000;

  /** Empty for every other header. */
  static Optional<BasicCredentials> of(String header) {
    if (header == null
        || header.length() > MAX_LENGTH
        || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(header.substring(SCHEME.length()).trim());
      String text = new String(decoded, StandardCharsets.UTF_8);
      int colon = text.indexOf(':');
      return colon < 1
          ? Optional.empty()
          : Optional.of(
              new BasicCredentials(
                  text.substring(0, colon), text.substring(colon + 1).toCharArray()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
