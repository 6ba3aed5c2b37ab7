package io.echelon.surface.rest.internal.view;

import java.time.LocalDate;

/** First day on which something counts, inclusive. */
public record EffectiveFrom(LocalDate effectiveFrom) {
  public EffectiveFrom {
    Required.of(effectiveFrom, "effectiveFrom");
  }
}
