package io.echelon.surface.shell.order;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.CommercialDecisions;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Approves or refuses an exception from a commercial decision. */
@Service
@Command(
    scope = "echelon",
    name = "order-settle",
    description = "Approves an exception from a commercial decision, or refuses it")
public final class OrderSettle extends UnitAction {
  @Argument(name = "id", description = "Id of the exception", required = true)
  long id;

  @Argument(index = 1, name = "reason", description = "Reason or comment, in quotes")
  String reason = "";

  @Option(name = "--refuse", description = "Refuses it, with a reason")
  boolean refuse;

  @Reference CommercialDecisions decisions;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    ExceptionTable.EXCEPTION.show(
        words, out(), decisions.settle(caller, chosenUnit, id, !refuse, reason));
  }
}
