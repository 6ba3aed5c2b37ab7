package io.echelon.surface.rest.internal.view;

/** Whether a user may sign in. */
public record Enabled(Boolean enabled) {
  public Enabled {
    Required.of(enabled, "enabled");
  }
}
