package io.echelon.surface.shell.order;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.entitlement.CommercialDecisions;
import io.echelon.platform.entitlement.CommercialException;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists exceptions from commercial decisions. */
@Service
@Command(
    scope = "echelon",
    name = "order-exceptions",
    description = "Lists exceptions from commercial decisions, newest first")
public final class OrderExceptions extends UnitPagedAction<CommercialException> {
  @Reference CommercialDecisions decisions;

  public OrderExceptions() {
    super(ExceptionTable.EXCEPTION);
  }

  @Override
  protected Page<CommercialException> page(
      Caller caller, String chosenUnit, Optional<String> key, int size) {
    return decisions.list(caller, chosenUnit, key, size);
  }
}
