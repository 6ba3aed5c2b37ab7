package io.echelon.surface.shell.scorecard;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Approves a scorecard. */
@Service
@Command(scope = "echelon", name = "scorecard-approve", description = "Approves a scorecard draft")
public final class ScorecardApprove extends UnitAction {
  @Option(name = "--from", description = "First day on which runs may use it; today if absent")
  String from;

  @Argument(name = "version", description = "Version of the scorecard", required = true)
  int version;

  @Reference Scorecards scorecards;
  @Reference Days days;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    LocalDate first = days.dayOrToday(chosenUnit, from);
    ScorecardTable.VERSION.show(
        words, out(), scorecards.approve(caller, chosenUnit, version, first));
  }
}
