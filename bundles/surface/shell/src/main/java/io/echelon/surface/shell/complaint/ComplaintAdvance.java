package io.echelon.surface.shell.complaint;

import io.echelon.platform.base.Caller;
import io.echelon.platform.complaint.ComplaintStage;
import io.echelon.platform.complaint.NextStage;
import io.echelon.surface.shell.Choice;
import io.echelon.surface.shell.Words;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Enters the next stage. */
@Service
@Command(
    scope = "echelon",
    name = "complaint-advance",
    description = "Lets a complaint enter its next stage")
public final class ComplaintAdvance extends ComplaintAction {
  @Option(name = "--owner", description = "Who is to keep the stage; as before if absent")
  String owner;

  @Option(name = "--days", description = "Working days for it; as usual if absent")
  Integer days;

  @Argument(index = 1, name = "stage", description = "The stage", required = true)
  String stage;

  @Argument(index = 2, name = "note", description = "In your words, in quotes")
  String note;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    NextStage next =
        new NextStage(
            Choice.of(ComplaintStage.class, "stage", stage),
            Optional.ofNullable(owner),
            days == null ? OptionalInt.empty() : OptionalInt.of(days),
            Optional.ofNullable(note));
    ComplaintTable.COMPLAINT.show(
        words,
        out(),
        complaints.advance(caller, chosenUnit, number, next, seen(caller, chosenUnit)));
  }
}
