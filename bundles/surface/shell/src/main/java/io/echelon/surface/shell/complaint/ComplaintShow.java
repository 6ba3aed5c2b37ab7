package io.echelon.surface.shell.complaint;

import io.echelon.platform.base.Caller;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Shows a complaint. */
@Service
@Command(
    scope = "echelon",
    name = "complaint-show",
    description = "Shows a complaint and its history")
public final class ComplaintShow extends ComplaintAction {
  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    ComplaintTable.COMPLAINT.show(words, out(), complaints.get(caller, chosenUnit, number));
    out().println();
    ComplaintTable.EVENT.print(words, out(), complaints.history(caller, chosenUnit, number));
  }
}
