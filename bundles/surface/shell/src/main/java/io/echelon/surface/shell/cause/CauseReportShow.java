package io.echelon.surface.shell.cause;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.CauseReport;
import io.echelon.platform.servicedesk.Causes;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Shows what requests were caused by. */
@Service
@Command(
    scope = "echelon",
    name = "cause-report",
    description = "Counts the requests resolved in a period by cause, item and tier")
public final class CauseReportShow extends UnitAction {
  private static final Table<CauseReport.Line> LINE =
      new Table<CauseReport.Line>()
          .column("cause", CauseReport.Line::cause)
          .column("item", CauseReport.Line::item)
          .column("tier", CauseReport.Line::tier)
          .column("requests", CauseReport.Line::requests)
          .column("before", CauseReport.Line::before)
          .column("reopened", CauseReport.Line::reopened)
          .column("breached", CauseReport.Line::breached);

  @Option(name = "--from", description = "The first day; a month before the last if absent")
  String from;

  @Option(name = "--to", description = "The last day; today if absent")
  String to;

  @Reference Causes causes;
  @Reference Days days;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    LocalDate last = days.dayOrToday(chosenUnit, to);
    LocalDate first = days.day(from).orElseGet(() -> last.minusMonths(1).plusDays(1));
    LINE.print(words, out(), causes.report(caller, chosenUnit, first, last).lines());
  }
}
