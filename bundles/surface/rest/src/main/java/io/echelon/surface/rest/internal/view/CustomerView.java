package io.echelon.surface.rest.internal.view;

import io.echelon.platform.customer.Customer;

/** A customer without its contacts. */
public record CustomerView(String number, String name) {
  public static CustomerView of(Customer customer) {
    return new CustomerView(customer.number(), customer.name());
  }
}
