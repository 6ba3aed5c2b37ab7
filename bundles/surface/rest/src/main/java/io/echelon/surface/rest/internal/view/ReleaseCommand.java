package io.echelon.surface.rest.internal.view;

import java.util.Optional;

/** Why a request goes back to its team, with the version that the agent has seen. */
public record ReleaseCommand(Optional<String> note, Long version) {
  public ReleaseCommand {
    Required.of(version, "version");
    note = note == null ? Optional.empty() : note;
  }
}
