package io.echelon.surface.rest.internal.view;

import java.util.List;

/** Who is to hold a step of a review; nobody: everybody with its role. */
public record Holders(List<String> users) {
  public Holders {
    users = List.copyOf(Required.of(users, "users"));
  }
}
