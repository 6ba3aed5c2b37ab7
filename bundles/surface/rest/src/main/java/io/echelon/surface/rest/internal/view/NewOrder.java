package io.echelon.surface.rest.internal.view;

/** An order to open: its number and the customer's. */
public record NewOrder(String order, String customer) {
  public NewOrder {
    Required.of(order, "order");
    Required.of(customer, "customer");
  }
}
