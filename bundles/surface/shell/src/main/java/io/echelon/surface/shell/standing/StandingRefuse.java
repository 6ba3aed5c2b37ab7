package io.echelon.surface.shell.standing;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Standing;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Refuses an override or an application. */
@Service
@Command(
    scope = "echelon",
    name = "standing-refuse",
    description = "Refuses an override or an application; needs a reason")
public final class StandingRefuse extends StandingAction {
  @Override
  Standing step(Caller caller, String chosenUnit) {
    return standings.refuse(caller, chosenUnit, id, reason);
  }
}
