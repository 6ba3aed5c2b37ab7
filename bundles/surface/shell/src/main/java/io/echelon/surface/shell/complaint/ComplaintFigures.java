package io.echelon.surface.shell.complaint;

import io.echelon.platform.base.Caller;
import io.echelon.platform.complaint.ComplaintStatistics;
import io.echelon.platform.complaint.Complaints;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Shows the figures of a period. */
@Service
@Command(
    scope = "echelon",
    name = "complaint-statistics",
    description = "Shows the figures of the complaints that came in during a period")
public final class ComplaintFigures extends UnitAction {
  private static final Table<ComplaintStatistics.ComplaintLine> LINE =
      new Table<ComplaintStatistics.ComplaintLine>()
          .column("category", ComplaintStatistics.ComplaintLine::category)
          .column("keyaccount", ComplaintStatistics.ComplaintLine::keyAccount)
          .column("accepted", ComplaintStatistics.ComplaintLine::accepted)
          .column("closed", ComplaintStatistics.ComplaintLine::closed)
          .column("justified", ComplaintStatistics.ComplaintLine::justifiedShare)
          .column("abnormal", ComplaintStatistics.ComplaintLine::abnormal)
          .column("median", ComplaintStatistics.ComplaintLine::median);
  private static final Table<ComplaintStatistics.GrantedResource> GRANTED =
      new Table<ComplaintStatistics.GrantedResource>()
          .column("resource", ComplaintStatistics.GrantedResource::resource)
          .column("applications", ComplaintStatistics.GrantedResource::applications)
          .column("amount", g -> g.amount().stripTrailingZeros().toPlainString())
          .column("measure", ComplaintStatistics.GrantedResource::measure);

  @Option(name = "--to", description = "Last day; today if absent")
  String to;

  @Argument(name = "from", description = "First day", required = true)
  String from;

  @Reference Complaints complaints;
  @Reference Days days;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    LocalDate first = days.dayOrToday(chosenUnit, from);
    ComplaintStatistics figures =
        complaints.statistics(caller, chosenUnit, first, days.dayOrToday(chosenUnit, to));
    LINE.print(words, out(), figures.lines());
    figures
        .abnormal()
        .forEach((limit, count) -> out().println(words.of(limit) + ": " + words.of(count)));
    GRANTED.print(words, out(), figures.resources());
  }
}
