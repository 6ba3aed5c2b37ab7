package io.echelon.platform.entitlement;

import java.time.Instant;
import java.util.Objects;

/**
 * An order that is not completed and has a place among the unit's open orders.
 *
 * @param unit code of the unit
 * @param number the order's number, unique in the unit
 * @param customerId the customer
 * @param customer the customer's number in the unit at that time
 * @param openedAt since when it is open
 */
public record OpenOrder(
    String unit, String number, long customerId, String customer, Instant openedAt) {
  public OpenOrder {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(customer, "customer");
    Objects.requireNonNull(openedAt, "openedAt");
  }
}
