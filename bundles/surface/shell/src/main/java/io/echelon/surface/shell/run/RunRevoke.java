package io.echelon.surface.shell.run;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Run;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Takes a publication back. */
@Service
@Command(
    scope = "echelon",
    name = "run-revoke",
    description = "Takes the publication of a run back; needs a reason")
public final class RunRevoke extends RunStepAction {
  @Override
  Run step(Caller caller, String chosenUnit) {
    return review.revoke(caller, chosenUnit, run, reason);
  }
}
