package io.echelon.surface.shell.contract;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.ContractExceptions;
import io.echelon.surface.shell.ServerFiles;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.customer.CustomerAction;
import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Drafts an exception by contract. */
@Service
@Command(
    scope = "echelon",
    name = "contract-draft",
    description = "Drafts a customer's exception by contract, which another person approves")
public final class ContractDraft extends CustomerAction {
  @Argument(
      index = 1,
      name = "file",
      description = "JSON file with the terms, on the server",
      required = true)
  String file;

  @Reference ContractExceptions contracts;
  @Reference ServerFiles files;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) throws IOException {
    ContractTable.EXCEPTION.show(
        words, out(), contracts.draft(caller, chosenUnit, number, files.read(file)));
  }
}
