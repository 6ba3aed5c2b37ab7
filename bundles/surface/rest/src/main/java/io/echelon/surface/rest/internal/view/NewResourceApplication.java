package io.echelon.surface.rest.internal.view;

import io.echelon.platform.complaint.ResourceApplication;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What is needed to settle a complaint.
 *
 * @param resource code of the resource, as the contact table names it
 * @param measure what the amount counts: a currency or a unit
 */
public record NewResourceApplication(
    String resource, BigDecimal amount, String measure, String reason) {
  public NewResourceApplication {
    Required.of(resource, "resource");
    Required.of(amount, "amount");
    Required.of(measure, "measure");
    Required.of(reason, "reason");
  }

  public ResourceApplication application(String unit) {
    return new ResourceApplication(
        0, unit, 0, resource, amount, measure, reason, "", Instant.EPOCH, Optional.empty());
  }
}
