package io.echelon.surface.console.internal.page.customer;

import javax.ws.rs.core.UriBuilder;

/** Where a customer's page is. */
final class CustomerAddress {
  private CustomerAddress() {}

  static String of(String unit, String number) {
    return UriBuilder.fromPath("/console/units/{unit}/customers/{number}")
        .build(unit, number)
        .toString();
  }
}
