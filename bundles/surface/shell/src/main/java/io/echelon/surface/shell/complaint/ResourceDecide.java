package io.echelon.surface.shell.complaint;

import io.echelon.platform.base.Caller;
import io.echelon.platform.complaint.Resources;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Decides on an application. */
@Service
@Command(scope = "echelon", name = "resource-decide", description = "Grants or refuses a resource")
public final class ResourceDecide extends UnitAction {
  @Option(name = "--refuse", description = "Refuses it")
  boolean refuse;

  @Argument(name = "id", description = "Id of the application", required = true)
  long id;

  @Argument(index = 1, name = "note", description = "Why, in quotes", required = true)
  String note;

  @Reference Resources resources;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    ComplaintTable.APPLICATION.show(
        words, out(), resources.decide(caller, chosenUnit, id, !refuse, note));
  }
}
