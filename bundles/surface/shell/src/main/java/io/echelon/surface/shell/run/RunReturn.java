package io.echelon.surface.shell.run;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Run;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Sends a run back into review. */
@Service
@Command(
    scope = "echelon",
    name = "run-return",
    description = "Sends a run back into review; needs a reason")
public final class RunReturn extends RunStepAction {
  @Override
  Run step(Caller caller, String chosenUnit) {
    return review.sendBack(caller, chosenUnit, run, reason);
  }
}
