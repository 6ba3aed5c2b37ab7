package io.echelon.surface.shell.order;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.CommercialDecision;
import io.echelon.platform.entitlement.CommercialDecision.Asked;
import io.echelon.platform.entitlement.CommercialDecision.Part;
import io.echelon.platform.entitlement.CommercialDecisions;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Says what a customer may be given for an order. */
@Service
@Command(
    scope = "echelon",
    name = "order-decide",
    description = "Says what a customer may be given for an order, part by part")
public final class OrderDecide extends OrderAction {
  private static final Table<Part> PART =
      new Table<Part>()
          .column("kind", Part::kind)
          .column("answer", Part::answer)
          .column("reason", Part::text)
          .column("clause", Part::clause)
          .column("origin", Part::origin)
          .column("inprinciple", Part::inPrinciple);

  @Reference CommercialDecisions decisions;

  @Override
  void run(Caller caller, String chosenUnit, Asked asked, Words words) {
    CommercialDecision decision = decisions.decide(caller, chosenUnit, number, asked);
    PART.print(words, out(), decision.parts());
  }
}
