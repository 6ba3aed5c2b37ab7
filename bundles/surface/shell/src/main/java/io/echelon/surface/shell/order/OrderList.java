package io.echelon.surface.shell.order;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.entitlement.OpenOrder;
import io.echelon.platform.entitlement.OpenOrders;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists open orders. */
@Service
@Command(
    scope = "echelon",
    name = "order-list",
    description = "Lists the open orders of a unit by customer and number")
public final class OrderList extends UnitPagedAction<OpenOrder> {
  @Reference OpenOrders orders;

  public OrderList() {
    super(OrderTable.ORDER);
  }

  @Override
  protected Page<OpenOrder> page(Caller caller, String chosenUnit, Optional<String> key, int size) {
    return orders.list(caller, chosenUnit, key, size);
  }
}
