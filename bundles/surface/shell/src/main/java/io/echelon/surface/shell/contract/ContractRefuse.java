package io.echelon.surface.shell.contract;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.ContractException;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Refuses an exception by contract. */
@Service
@Command(
    scope = "echelon",
    name = "contract-refuse",
    description = "Refuses an exception by contract")
public final class ContractRefuse extends ContractAction {
  @Override
  ContractException step(Caller caller, String chosenUnit) {
    return contracts.refuse(caller, chosenUnit, id, reason);
  }
}
