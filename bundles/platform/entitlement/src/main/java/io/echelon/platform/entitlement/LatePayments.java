package io.echelon.platform.entitlement;

import java.util.Objects;

/**
 * What a catalog does about late payments: whoever breaks the terms so often within one calendar
 * quarter has the payment terms of the next tier below, at once; the tier itself stays.
 *
 * @param breaches how often, at least 1
 * @param clause where the regulation says so
 */
public record LatePayments(int breaches, String clause) {
  public LatePayments {
    Objects.requireNonNull(clause, "clause");
    if (breaches < 1) {
      throw new IllegalArgumentException("/latePayments/breaches: must be at least 1");
    }
  }
}
