package io.echelon.platform.customer;

import java.util.Locale;

/** One way of writing phone numbers and e-mail addresses, so that they can be compared. */
public final class ContactForm {
  private ContactForm() {}

  /** Digits with an optional leading plus; the Chinese country code is dropped. */
  public static String phone(String written) {
    String digits = written.replaceAll("[^0-9+]", "");
    return digits.startsWith("+86") ? digits.substring(3) : digits;
  }

  /** Trimmed, lower case. */
  public static String email(String written) {
    return written.trim().toLowerCase(Locale.ROOT);
  }
}
