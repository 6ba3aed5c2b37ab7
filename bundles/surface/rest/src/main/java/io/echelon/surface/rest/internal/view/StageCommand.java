package io.echelon.surface.rest.internal.view;

import io.echelon.platform.complaint.ComplaintStage;
import io.echelon.platform.complaint.NextStage;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The stage that a complaint is to enter, with the version that the agent has seen.
 *
 * @param owner account of who is to keep it; absent: the one before
 * @param workingDays how long it may take; absent: as long as the stage mostly does
 */
public record StageCommand(
    ComplaintStage stage,
    Optional<String> owner,
    OptionalInt workingDays,
    Optional<String> note,
    Long version) {
  public StageCommand {
    Required.of(stage, "stage");
    Required.of(version, "version");
    owner = owner == null ? Optional.empty() : owner;
    workingDays = workingDays == null ? OptionalInt.empty() : workingDays;
    note = note == null ? Optional.empty() : note;
  }

  public NextStage next() {
    return new NextStage(stage, owner, workingDays, note);
  }
}
