package io.echelon.platform.tiering.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people read them. */
final class Numbers {
  private static final int DIGITS = 4;

  private Numbers() {}

  /** Without exponent and trailing zeros, to four digits behind the point. */
  static String plain(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
