package io.echelon.surface.shell.run;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Run;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Gives a run up. */
@Service
@Command(scope = "echelon", name = "run-cancel", description = "Gives a run up; needs a reason")
public final class RunCancel extends RunStepAction {
  @Override
  Run step(Caller caller, String chosenUnit) {
    return review.cancel(caller, chosenUnit, run, reason);
  }
}
