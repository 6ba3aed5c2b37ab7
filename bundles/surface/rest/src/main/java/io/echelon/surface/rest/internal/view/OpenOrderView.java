package io.echelon.surface.rest.internal.view;

import io.echelon.platform.entitlement.OpenOrder;
import java.time.Instant;

/**
 * An open order.
 *
 * @param number its number
 * @param customer the customer's number
 */
public record OpenOrderView(String number, String customer, Instant openedAt) {
  public static OpenOrderView of(OpenOrder order) {
    return new OpenOrderView(order.number(), order.customer(), order.openedAt());
  }
}
