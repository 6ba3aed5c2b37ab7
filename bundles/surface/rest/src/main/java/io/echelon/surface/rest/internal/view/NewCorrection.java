package io.echelon.surface.rest.internal.view;

/** A tier to set instead of the rated one. */
public record NewCorrection(String number, String tier, String reason) {
  public NewCorrection {
    Required.of(number, "number");
    Required.of(tier, "tier");
    Required.of(reason, "reason");
  }
}
