package io.echelon.surface.shell.contract;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.ContractException;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Approves an exception by contract. */
@Service
@Command(
    scope = "echelon",
    name = "contract-approve",
    description = "Approves an exception by contract")
public final class ContractApprove extends ContractAction {
  @Override
  ContractException step(Caller caller, String chosenUnit) {
    return contracts.approve(caller, chosenUnit, id, reason);
  }
}
