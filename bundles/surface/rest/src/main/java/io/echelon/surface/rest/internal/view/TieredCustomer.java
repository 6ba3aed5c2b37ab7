package io.echelon.surface.rest.internal.view;

import io.echelon.platform.customer.Customer;
import io.echelon.platform.tiering.TierAnswer;
import java.util.Optional;

/** A customer and its tier, if it has one. */
public record TieredCustomer(String number, String name, Optional<TierAnswer> tier) {
  public static TieredCustomer of(Customer customer, Optional<TierAnswer> tier) {
    return new TieredCustomer(customer.number(), customer.name(), tier);
  }
}
