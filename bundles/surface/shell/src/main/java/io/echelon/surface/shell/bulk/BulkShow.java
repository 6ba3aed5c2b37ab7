package io.echelon.surface.shell.bulk;

import io.echelon.platform.base.Caller;
import io.echelon.platform.bulk.BulkRequests;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Shows a bulk request. */
@Service
@Command(
    scope = "echelon",
    name = "bulk-show",
    description = "Shows a bulk request and how far it is")
public final class BulkShow extends UnitAction {
  @Argument(name = "request", description = "Number of the parent", required = true)
  @Completion(BulkCompleter.class)
  String number;

  @Reference BulkRequests bulks;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    BulkTable.BULK.show(words, out(), bulks.get(caller, chosenUnit, number));
    bulks
        .progress(caller, chosenUnit, number)
        .forEach((state, count) -> out().println(words.of(state) + ": " + words.of(count)));
  }
}
