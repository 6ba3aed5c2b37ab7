package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.entitlement.OpenOrder;
import io.echelon.platform.entitlement.OpenOrders;
import java.util.List;
import java.util.Optional;

/** One open order. */
final class FakeOrders implements OpenOrders {
  private static final OpenOrder ORDER = new OpenOrder("telecom", "O-1", 1, "C-1", Samples.NOW);

  @Override
  public OpenOrder open(Caller caller, String unit, String order, String customer) {
    return ORDER;
  }

  @Override
  public void close(Caller caller, String unit, String order) {}

  @Override
  public Page<OpenOrder> list(Caller caller, String unit, Optional<String> after, int limit) {
    return new Page<>(List.of(ORDER), Optional.of("O-1"));
  }
}
