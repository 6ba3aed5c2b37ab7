package io.echelon.surface.shell.contract;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.ContractException;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Takes an exception by contract back, or ends it from today on. */
@Service
@Command(
    scope = "echelon",
    name = "contract-revoke",
    description = "Takes an exception by contract back, or ends it from today on")
public final class ContractRevoke extends ContractAction {
  @Override
  ContractException step(Caller caller, String chosenUnit) {
    return contracts.revoke(caller, chosenUnit, id, reason);
  }
}
