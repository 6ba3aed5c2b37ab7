package io.echelon.surface.rest.internal.view;

/** What is decided of somebody else's wish, and why. */
public record DecisionCommand(Boolean granted, String note) {
  public DecisionCommand {
    Required.of(granted, "granted");
    Required.of(note, "note");
  }
}
