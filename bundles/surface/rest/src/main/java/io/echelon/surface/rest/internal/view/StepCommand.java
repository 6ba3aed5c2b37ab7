package io.echelon.surface.rest.internal.view;

import io.echelon.platform.servicedesk.RequestStep;
import java.util.Optional;

/** A step to take, with the version that the agent has seen. */
public record StepCommand(RequestStep step, Long version, Optional<String> note) {
  public StepCommand {
    Required.of(step, "step");
    Required.of(version, "version");
    note = note == null ? Optional.empty() : note;
  }
}
