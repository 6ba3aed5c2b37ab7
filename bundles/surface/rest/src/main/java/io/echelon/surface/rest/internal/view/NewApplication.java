package io.echelon.surface.rest.internal.view;

/** A better tier that a customer applies for. */
public record NewApplication(String tier, String reason) {
  public NewApplication {
    Required.of(tier, "tier");
    Required.of(reason, "reason");
  }
}
