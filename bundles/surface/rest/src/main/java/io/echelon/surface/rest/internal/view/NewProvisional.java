package io.echelon.surface.rest.internal.view;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A new customer's tier.
 *
 * @param from first day; absent: today
 */
public record NewProvisional(String tier, Optional<LocalDate> from, String reason) {
  public NewProvisional {
    Required.of(tier, "tier");
    from = from == null ? Optional.empty() : from;
    Required.of(reason, "reason");
  }
}
