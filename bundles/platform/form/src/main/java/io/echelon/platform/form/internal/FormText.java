package io.echelon.platform.form.internal;

import io.echelon.platform.base.text.Messages;
import io.echelon.spi.LocalizedText;
import java.math.BigDecimal;
import java.util.Locale;

/** The words of the forms in one language. */
record FormText(Locale language) {
  private static final Messages MESSAGES = new Messages(FormText.class);

  String of(String key, Object... arguments) {
    return MESSAGES.text(key, arguments).in(language);
  }

  String in(LocalizedText text) {
    return text.in(language);
  }

  /** A number as people read it: without exponent and trailing zeros. */
  static String number(double value) {
    BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
    return plain.signum() == 0 ? "0" : plain.toPlainString();
  }

  /** Points and scores have at most two digits behind the point. */
  static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
