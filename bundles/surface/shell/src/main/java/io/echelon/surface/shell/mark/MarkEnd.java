package io.echelon.surface.shell.mark;

import io.echelon.platform.base.Caller;
import io.echelon.platform.customer.CustomerMarks;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.customer.CustomerAction;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Ends a mark. */
@Service
@Command(scope = "echelon", name = "mark-end", description = "Ends a customer's mark")
public final class MarkEnd extends CustomerAction {
  @Option(name = "--last", description = "Its last day; today if absent")
  String last;

  @Argument(index = 1, name = "mark", description = "Id of the mark", required = true)
  long mark;

  @Argument(index = 2, name = "reason", description = "Why, in quotes", required = true)
  String reason;

  @Reference CustomerMarks marks;
  @Reference Days days;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    MarkTable.MARK.show(
        words,
        out(),
        marks.end(caller, chosenUnit, number, mark, days.dayOrToday(chosenUnit, last), reason));
  }
}
