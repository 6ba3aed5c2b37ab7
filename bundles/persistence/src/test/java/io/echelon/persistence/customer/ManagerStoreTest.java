package io.echelon.persistence.customer;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.customer.Customer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class ManagerStoreTest extends StoreContract {

  private Customer member(String number) {
    return new Customer(0, unit, number, "n", Optional.empty(), List.of(), List.of());
  }

  @Test
  public void aMemberHasOneManagerOrNoneAndKeepsItThroughChanges() {
    List<Customer> members =
        write(() -> stores.customers().insert(List.of(member("C-1"), member("C-2"))));
    long first = members.get(0).id();
    List<Long> both = members.stream().map(Customer::id).toList();
    run(() -> stores.managers().set(unit, first, Optional.of("li.na")));
    run(() -> stores.customers().update(members));
    assertEquals(Map.of(first, "li.na"), read(() -> stores.managers().of(unit, both)));
    assertEquals(Map.of(), read(() -> stores.managers().of("other", both)));
    run(() -> stores.managers().set(unit, first, Optional.empty()));
    assertEquals(Map.of(), read(() -> stores.managers().of(unit, both)));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.managers().set(unit, 1, Optional.empty()));
    assertNeedsTransaction(() -> stores.managers().of(unit, List.of(1L)));
  }
}
