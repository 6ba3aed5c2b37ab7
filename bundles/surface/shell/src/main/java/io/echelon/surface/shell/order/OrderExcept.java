package io.echelon.surface.shell.order;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.CommercialDecision.Asked;
import io.echelon.platform.entitlement.CommercialDecision.Kind;
import io.echelon.platform.entitlement.CommercialDecisions;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Asks for an exception from a commercial decision. */
@Service
@Command(
    scope = "echelon",
    name = "order-except",
    description = "Asks for an exception from a part of a decision that holds in principle")
public final class OrderExcept extends OrderAction {
  @Argument(
      index = 3,
      name = "part",
      description = "PRICE, PAYMENT, LEAD_TIME, RUSH, REVIEW or RANK",
      required = true)
  Kind part;

  @Argument(index = 4, name = "reason", description = "Why, in quotes", required = true)
  String reason;

  @Reference CommercialDecisions decisions;

  @Override
  void run(Caller caller, String chosenUnit, Asked asked, Words words) {
    ExceptionTable.EXCEPTION.show(
        words, out(), decisions.request(caller, chosenUnit, number, asked, part, reason));
  }
}
