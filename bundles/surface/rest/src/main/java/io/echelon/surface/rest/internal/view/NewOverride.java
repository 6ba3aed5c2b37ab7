package io.echelon.surface.rest.internal.view;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An override to propose.
 *
 * @param from first day; absent: today
 * @param until last day, inclusive
 */
public record NewOverride(String tier, Optional<LocalDate> from, LocalDate until, String reason) {
  public NewOverride {
    Required.of(tier, "tier");
    from = from == null ? Optional.empty() : from;
    Required.of(until, "until");
    Required.of(reason, "reason");
  }
}
