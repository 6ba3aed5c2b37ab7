package io.echelon.platform.entitlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An amount of money. Sums and comparisons of different currencies are refused.
 *
 * @param amount in units of the currency, for example yuan
 * @param currency three letters (ISO 4217)
 */
public record Money(BigDecimal amount, String currency) {
  private static final int CENTS = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Money {
    Objects.requireNonNull(amount, "amount");
    if (currency == null || !currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("currency must be three capital letters");
    }
  }

  /** The sum. */
  public Money plus(Money other) {
    return new Money(amount.add(same(other).amount), currency);
  }

  /** The difference. */
  public Money minus(Money other) {
    return new Money(amount.subtract(same(other).amount), currency);
  }

  /** So many times as much. */
  public Money times(long count) {
    return new Money(amount.multiply(BigDecimal.valueOf(count)), currency);
  }

  /** So many percent of it, exactly. */
  public Money percent(BigDecimal percent) {
    return new Money(amount.multiply(percent).divide(HUNDRED), currency);
  }

  /** Rounded to whole cents, half up. */
  public Money inCents() {
    return in(RoundingMode.HALF_UP);
  }

  /** Rounded to whole cents. */
  public Money in(RoundingMode rounding) {
    return new Money(amount.setScale(CENTS, rounding), currency);
  }

  /** Whether it is less. */
  public boolean isLessThan(Money other) {
    return amount.compareTo(same(other).amount) < 0;
  }

  /** For example {@code 12.50 CNY}. */
  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }

  private Money same(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          "currency: " + other.currency + " where " + currency + " is expected");
    }
    return other;
  }
}
