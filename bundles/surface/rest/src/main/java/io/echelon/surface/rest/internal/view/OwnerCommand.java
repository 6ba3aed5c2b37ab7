package io.echelon.surface.rest.internal.view;

/** Who is to keep a complaint's stage, with the version that the agent has seen. */
public record OwnerCommand(String owner, Long version) {
  public OwnerCommand {
    Required.of(owner, "owner");
    Required.of(version, "version");
  }
}
