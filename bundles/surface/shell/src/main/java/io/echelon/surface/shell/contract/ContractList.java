package io.echelon.surface.shell.contract;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.entitlement.ContractException;
import io.echelon.platform.entitlement.ContractExceptions;
import io.echelon.platform.tiering.Standing;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.UnitPagedAction;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists exceptions by contract that wait for a decision, or that end soon. */
@Service
@Command(
    scope = "echelon",
    name = "contract-list",
    description = "Lists exceptions by contract that wait for a decision, or that end soon")
public final class ContractList extends UnitPagedAction<ContractException> {
  @Option(name = "--ending-by", description = "Approved ones that end at or before this day")
  String endingBy;

  @Reference ContractExceptions contracts;
  @Reference Days days;

  public ContractList() {
    super(ContractTable.EXCEPTION);
  }

  @Override
  protected Page<ContractException> page(
      Caller caller, String chosenUnit, Optional<String> key, int size) {
    Optional<LocalDate> by = days.day(endingBy);
    return by.isPresent()
        ? contracts.ending(caller, chosenUnit, by.get(), key, size)
        : contracts.list(caller, chosenUnit, Standing.State.PENDING, key, size);
  }
}
