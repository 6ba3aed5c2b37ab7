package io.echelon.surface.rest.internal.view;

import io.echelon.platform.entitlement.CommercialDecision;

/** An exception to ask for, from one part of the decision on what a customer wants. */
public record NewCommercialException(
    NewDecision order, CommercialDecision.Kind part, String reason) {
  public NewCommercialException {
    Required.of(order, "order");
    Required.of(part, "part");
    Required.of(reason, "reason");
  }
}
