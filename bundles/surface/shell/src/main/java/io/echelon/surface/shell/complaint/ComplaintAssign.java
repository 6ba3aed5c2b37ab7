package io.echelon.surface.shell.complaint;

import io.echelon.platform.base.Caller;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Gives a stage into other hands. */
@Service
@Command(
    scope = "echelon",
    name = "complaint-assign",
    description = "Gives a complaint's stage into other hands")
public final class ComplaintAssign extends ComplaintAction {
  @Argument(index = 1, name = "owner", description = "Who is to keep it", required = true)
  String owner;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    ComplaintTable.COMPLAINT.show(
        words,
        out(),
        complaints.assign(caller, chosenUnit, number, owner, seen(caller, chosenUnit)));
  }
}
