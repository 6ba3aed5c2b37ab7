package io.echelon.surface.shell.standing;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Standing;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Takes back or ends an override, an application or a provisional tier. */
@Service
@Command(
    scope = "echelon",
    name = "standing-withdraw",
    description = "Takes a pending one back, or ends one that counts from today on; needs a reason")
public final class StandingWithdraw extends StandingAction {
  @Override
  Standing step(Caller caller, String chosenUnit) {
    return standings.withdraw(caller, chosenUnit, id, reason);
  }
}
