package io.echelon.surface.shell.order;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.OpenOrders;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Closes an order. */
@Service
@Command(scope = "echelon", name = "order-close", description = "Closes an open order")
public final class OrderClose extends UnitAction {
  @Argument(name = "order", description = "Number of the order", required = true)
  String order;

  @Reference OpenOrders orders;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    orders.close(caller, chosenUnit, order);
  }
}
