package io.echelon.surface.shell.mark;

import io.echelon.platform.base.Caller;
import io.echelon.platform.customer.CustomerMarks;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.customer.CustomerAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Marks a customer. */
@Service
@Command(scope = "echelon", name = "mark-set", description = "Marks a customer")
public final class MarkSet extends CustomerAction {
  @Option(name = "--from", description = "First day; today if absent")
  String from;

  @Option(name = "--last", description = "Last day; until it is ended if absent")
  String last;

  @Argument(index = 1, name = "mark", description = "Code of the mark", required = true)
  String code;

  @Argument(index = 2, name = "reason", description = "Why, in quotes", required = true)
  String reason;

  @Reference CustomerMarks marks;
  @Reference Days days;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    MarkTable.MARK.show(
        words,
        out(),
        marks.set(
            caller,
            chosenUnit,
            number,
            code,
            days.dayOrToday(chosenUnit, from),
            Optional.ofNullable(last).map(day -> days.dayOrToday(chosenUnit, day)),
            reason));
  }
}
