package io.echelon.surface.shell.contract;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.ContractException;
import io.echelon.platform.entitlement.ContractExceptions;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;

/** A command that decides on an exception by contract. */
abstract class ContractAction extends UnitAction {
  @Argument(name = "id", description = "Id of the exception", required = true)
  @Completion(ContractCompleter.class)
  long id;

  @Argument(index = 1, name = "reason", description = "Reason or comment, in quotes")
  String reason = "";

  @Reference ContractExceptions contracts;

  @Override
  protected final void run(Caller caller, String chosenUnit, Words words) {
    ContractTable.EXCEPTION.show(words, out(), step(caller, chosenUnit));
  }

  abstract ContractException step(Caller caller, String chosenUnit);
}
