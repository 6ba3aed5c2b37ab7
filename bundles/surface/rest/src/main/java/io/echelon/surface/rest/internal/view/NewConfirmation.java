package io.echelon.surface.rest.internal.view;

/** Code of the department on whose behalf something is confirmed. */
public record NewConfirmation(String department) {
  public NewConfirmation {
    Required.of(department, "department");
  }
}
