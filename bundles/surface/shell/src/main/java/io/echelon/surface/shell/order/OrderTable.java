package io.echelon.surface.shell.order;

import io.echelon.platform.entitlement.OpenOrder;
import io.echelon.surface.shell.Table;

/** What is shown of open orders. */
final class OrderTable {
  static final Table<OpenOrder> ORDER =
      new Table<OpenOrder>()
          .column("order", OpenOrder::number)
          .column("number", OpenOrder::customer)
          .column("at", OpenOrder::openedAt);

  private OrderTable() {}
}
