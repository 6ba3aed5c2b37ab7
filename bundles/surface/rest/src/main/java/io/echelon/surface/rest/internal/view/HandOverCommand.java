package io.echelon.surface.rest.internal.view;

import java.util.Optional;

/** The team that a request goes to, with the version that the agent has seen. */
public record HandOverCommand(String team, Optional<String> note, Long version) {
  public HandOverCommand {
    Required.of(team, "team");
    Required.of(version, "version");
    note = note == null ? Optional.empty() : note;
  }
}
