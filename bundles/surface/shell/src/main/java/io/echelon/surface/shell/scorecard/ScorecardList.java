package io.echelon.surface.shell.scorecard;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists scorecard versions. */
@Service
@Command(
    scope = "echelon",
    name = "scorecard-list",
    description = "Lists the scorecard versions of a unit, newest first")
public final class ScorecardList extends UnitAction {
  @Reference Scorecards scorecards;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    ScorecardTable.VERSION.print(words, out(), scorecards.list(caller, chosenUnit));
  }
}
