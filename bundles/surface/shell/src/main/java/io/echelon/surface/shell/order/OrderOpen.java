package io.echelon.surface.shell.order;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.OpenOrders;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.customer.CustomerAction;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Opens an order. */
@Service
@Command(
    scope = "echelon",
    name = "order-open",
    description = "Gives a customer's order its place among the open ones")
public final class OrderOpen extends CustomerAction {
  @Argument(index = 1, name = "order", description = "Number of the order", required = true)
  String order;

  @Reference OpenOrders orders;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    OrderTable.ORDER.show(words, out(), orders.open(caller, chosenUnit, order, number));
  }
}
