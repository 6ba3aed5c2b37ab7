package io.echelon.surface.rest.internal.view;

/** What goes with a step. */
public record Comment(String comment) {
  public Comment {
    Required.of(comment, "comment");
  }
}
