package io.echelon.surface.shell.mark;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.customer.CustomerMarks;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists who carries a mark. */
@Service
@Command(
    scope = "echelon",
    name = "mark-customers",
    description = "Lists the customers that carry a mark on a day")
public final class MarkCustomers extends UnitPagedAction<CustomerMarks.Marked> {
  @Option(name = "--on", description = "The day; today if absent")
  String on;

  @Argument(name = "mark", description = "Code of the mark", required = true)
  String code;

  @Reference CustomerMarks marks;
  @Reference Days days;

  public MarkCustomers() {
    super(
        new Table<CustomerMarks.Marked>()
            .column("number", m -> m.customer().number())
            .column("name", m -> m.customer().name())
            .column("from", m -> m.mark().from())
            .column("last", m -> m.mark().last())
            .column("reason", m -> m.mark().reason()));
  }

  @Override
  protected Page<CustomerMarks.Marked> page(
      Caller caller, String chosenUnit, Optional<String> key, int size) {
    return marks.list(caller, chosenUnit, code, days.dayOrToday(chosenUnit, on), key, size);
  }
}
