package io.echelon.surface.shell.run;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Run;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Approves a run. */
@Service
@Command(scope = "echelon", name = "run-approve", description = "Approves a run")
public final class RunApprove extends RunStepAction {
  @Override
  Run step(Caller caller, String chosenUnit) {
    return review.approve(caller, chosenUnit, run, reason);
  }
}
