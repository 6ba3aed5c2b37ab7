package io.echelon.surface.shell.contract;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.ContractExceptions;
import io.echelon.platform.tiering.Standing;
import io.echelon.surface.shell.UnitValueCompleter;
import java.util.Collection;
import java.util.Optional;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Completes ids of exceptions by contract that wait for a decision. */
@Service
public final class ContractCompleter extends UnitValueCompleter {
  @Reference ContractExceptions contracts;

  @Override
  protected Collection<String> names(Caller caller, String unit) {
    return contracts
        .list(caller, unit, Standing.State.PENDING, Optional.empty(), MANY)
        .items()
        .stream()
        .map(x -> Long.toString(x.id()))
        .toList();
  }
}
