package io.echelon.persistence.entitlement;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.entitlement.JointConfirmation.Confirmed;
import io.echelon.platform.entitlement.store.ConfirmationStore;
import java.util.Map;
import org.junit.Test;

public class ConfirmationStoreTest extends StoreContract {
  private static final Confirmed BY_LI = new Confirmed("li.na", T0);

  @Test
  public void eachVersionHasItsOwnConfirmations() {
    ConfirmationStore store = stores.confirmations();
    run(() -> store.insert(unit, 2, "sales", BY_LI));
    run(() -> store.insert(unit, 2, "supply", new Confirmed("wang", T0.plusSeconds(1))));
    run(() -> store.insert(unit, 3, "sales", BY_LI));
    assertEquals(
        Map.of("sales", BY_LI, "supply", new Confirmed("wang", T0.plusSeconds(1))),
        read(() -> store.of(unit, 2)));
    assertEquals(Map.of(), read(() -> store.of("other", 2)));
  }

  @Test
  public void aDepartmentConfirmsOnce() {
    run(() -> stores.confirmations().insert(unit, 2, "sales", BY_LI));
    assertRefused(
        ErrorCode.ALREADY_EXISTS, () -> stores.confirmations().insert(unit, 2, "sales", BY_LI));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.confirmations().of(unit, 1));
    assertNeedsTransaction(() -> stores.confirmations().insert(unit, 1, "sales", BY_LI));
  }
}
