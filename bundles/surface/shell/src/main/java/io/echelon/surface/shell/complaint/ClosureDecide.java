package io.echelon.surface.shell.complaint;

import io.echelon.platform.base.Caller;
import io.echelon.platform.complaint.AbnormalClosures;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Decides on a closure without agreement. */
@Service
@Command(
    scope = "echelon",
    name = "complaint-closure-decide",
    description = "Approves or refuses a closure without agreement")
public final class ClosureDecide extends UnitAction {
  @Option(name = "--refuse", description = "Refuses it")
  boolean refuse;

  @Argument(name = "id", description = "Id of the closure", required = true)
  long id;

  @Argument(index = 1, name = "note", description = "Why, in quotes", required = true)
  String note;

  @Reference AbnormalClosures closures;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    ComplaintTable.CLOSURE.show(
        words, out(), closures.decide(caller, chosenUnit, id, !refuse, note));
  }
}
