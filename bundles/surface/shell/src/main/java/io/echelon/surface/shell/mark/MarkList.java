package io.echelon.surface.shell.mark;

import io.echelon.platform.base.Caller;
import io.echelon.platform.customer.CustomerMarks;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.customer.CustomerAction;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists a customer's marks. */
@Service
@Command(
    scope = "echelon",
    name = "mark-list",
    description = "Lists a customer's marks, also those that have ended")
public final class MarkList extends CustomerAction {
  @Reference CustomerMarks marks;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    MarkTable.MARK.print(words, out(), marks.of(caller, chosenUnit, number));
  }
}
