package io.echelon.surface.rest.internal.view;

import io.echelon.spi.Severity;

/** How bad a request is and why, with the version that the agent has seen. */
public record SeverityCommand(Severity severity, String reason, Long version) {
  public SeverityCommand {
    Required.of(severity, "severity");
    Required.of(reason, "reason");
    Required.of(version, "version");
  }
}
