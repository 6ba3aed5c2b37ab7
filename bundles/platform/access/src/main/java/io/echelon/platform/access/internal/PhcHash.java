package io.echelon.platform.access.internal;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Argon2id hash in PHC string form: {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}.
 *
 * @param cost what it took
 * @param salt random bytes
 * @param hash the result
 */
record PhcHash(Cost cost, byte[] salt, byte[] hash) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})"
              + "\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

  /**
   * @param memory in KiB
   * @param passes over the memory
   * @param lanes in parallel
   */
  record Cost(int memory, int passes, int lanes) {}

  /** Reads the string form; empty if it is no Argon2id hash of version 19. */
  static Optional<PhcHash> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    Cost cost = new Cost(number(form, 1), number(form, 2), number(form, 3));
    Base64.Decoder decoder = Base64.getDecoder();
    return Optional.of(
        new PhcHash(cost, decoder.decode(form.group(4)), decoder.decode(form.group(5))));
  }

  /** The string form. */
  String text() {
    Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m="
        + cost.memory()
        + ",t="
        + cost.passes()
        + ",p="
        + cost.lanes()
        + "$"
        + encoder.encodeToString(salt)
        + "$"
        + encoder.encodeToString(hash);
  }

  private static int number(Matcher form, int group) {
    return Integer.parseInt(form.group(group));
  }
}
