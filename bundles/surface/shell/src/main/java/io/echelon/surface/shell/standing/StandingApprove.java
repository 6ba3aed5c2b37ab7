package io.echelon.surface.shell.standing;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Standing;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Approves an override or an application. */
@Service
@Command(
    scope = "echelon",
    name = "standing-approve",
    description = "Approves an override or an application")
public final class StandingApprove extends StandingAction {
  @Override
  Standing step(Caller caller, String chosenUnit) {
    return standings.approve(caller, chosenUnit, id, reason);
  }
}
