package io.echelon.surface.rest.internal.view;

/** Why a step is taken. */
public record Reason(String reason) {
  public Reason {
    Required.of(reason, "reason");
  }
}
