package io.echelon.surface.shell.standing;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Standings;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;

/** A command that decides on an override, an application or a provisional tier. */
abstract class StandingAction extends UnitAction {
  @Argument(name = "id", description = "Id of what is decided", required = true)
  @Completion(StandingCompleter.class)
  long id;

  @Argument(index = 1, name = "reason", description = "Reason or comment, in quotes")
  String reason = "";

  @Reference Standings standings;

  @Override
  protected final void run(Caller caller, String chosenUnit, Words words) {
    StandingTable.STANDING.show(words, out(), step(caller, chosenUnit));
  }

  abstract Standing step(Caller caller, String chosenUnit);
}
