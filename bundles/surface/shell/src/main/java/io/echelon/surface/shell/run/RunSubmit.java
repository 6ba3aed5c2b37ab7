package io.echelon.surface.shell.run;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Run;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Ends the review. */
@Service
@Command(
    scope = "echelon",
    name = "run-submit",
    description = "Ends the review of a run and asks for approval")
public final class RunSubmit extends RunStepAction {
  @Override
  Run step(Caller caller, String chosenUnit) {
    return review.submit(caller, chosenUnit, run, reason);
  }
}
