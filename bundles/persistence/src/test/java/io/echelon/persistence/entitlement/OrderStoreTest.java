package io.echelon.persistence.entitlement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.entitlement.OpenOrder;
import io.echelon.platform.entitlement.store.OrderStore;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class OrderStoreTest extends StoreContract {

  private OpenOrder open(String number, long customer) {
    OpenOrder order = new OpenOrder(unit, number, customer, "C-" + customer, T0);
    run(() -> stores.orders().insert(order));
    return order;
  }

  private List<OpenOrder> list(Optional<OpenOrder> after, int limit) {
    return read(() -> stores.orders().open(unit, after, limit));
  }

  @Test
  public void openOrdersComeByCustomerThenNumberInPages() {
    OpenOrder last = open("O-1", 7);
    OpenOrder second = open("O-9", 3);
    OpenOrder first = open("O-2", 3);
    assertEquals(List.of(first, second, last), list(Optional.empty(), 9));
    assertEquals(List.of(second, last), list(Optional.of(first), 9));
    assertEquals(List.of(last), list(Optional.of(second), 1));
    assertEquals(Optional.of(last), read(() -> stores.orders().find(unit, "O-1")));
    assertEquals(Optional.empty(), read(() -> stores.orders().find("other", "O-1")));
  }

  @Test
  public void anOrderIsClosedOnceAndItsNumberIsNotUsedAgain() {
    OpenOrder order = open("O-1", 7);
    assertTrue(write(() -> stores.orders().close(unit, "O-1", T0)));
    assertFalse(write(() -> stores.orders().close(unit, "O-1", T0)));
    assertEquals(List.of(), list(Optional.empty(), 9));
    assertEquals(Optional.of(order), read(() -> stores.orders().find(unit, "O-1")));
    assertRefused(ErrorCode.ALREADY_EXISTS, () -> stores.orders().insert(order));
  }

  @Test
  public void everyCallNeedsATransaction() {
    OrderStore store = stores.orders();
    assertNeedsTransaction(() -> store.find(unit, "O-1"));
    assertNeedsTransaction(() -> store.close(unit, "O-1", T0));
    assertNeedsTransaction(() -> store.open(unit, Optional.empty(), 1));
  }
}
