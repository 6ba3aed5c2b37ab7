package io.echelon.surface.shell.satisfaction;

import io.echelon.platform.base.Caller;
import io.echelon.platform.satisfaction.Satisfaction;
import io.echelon.platform.satisfaction.Satisfaction.SatisfactionLine;
import io.echelon.surface.shell.Choice;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Shows how content customers are. */
@Service
@Command(
    scope = "echelon",
    name = "satisfaction",
    description = "Shows how content customers are whose requests were closed during a period")
public final class SatisfactionShow extends UnitAction {
  private static final Table<SatisfactionLine> LINE =
      new Table<SatisfactionLine>()
          .column("key", SatisfactionLine::key)
          .column("sent", SatisfactionLine::sent)
          .column("answered", SatisfactionLine::answered)
          .column("mean", SatisfactionLine::mean)
          .column("content", SatisfactionLine::content);

  @Option(name = "--by", description = "tier, agent or channel")
  String by = "tier";

  @Option(name = "--to", description = "Last day; today if absent")
  String to;

  @Argument(name = "from", description = "First day", required = true)
  String from;

  @Reference Satisfaction satisfaction;
  @Reference Days days;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    LINE.print(
        words,
        out(),
        satisfaction.statistics(
            caller,
            chosenUnit,
            Choice.of(Satisfaction.By.class, "--by", by),
            days.dayOrToday(chosenUnit, from),
            days.dayOrToday(chosenUnit, to)));
  }
}
