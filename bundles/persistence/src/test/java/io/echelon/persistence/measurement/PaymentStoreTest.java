package io.echelon.persistence.measurement;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.measurement.CustomerPayment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class PaymentStoreTest extends StoreContract {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static CustomerPayment open(long customer, String document, LocalDate dueOn) {
    return new CustomerPayment(customer, document, dueOn, Optional.empty());
  }

  private void put(Instant at, CustomerPayment... payments) {
    run(() -> stores.payments().append(unit, at, List.of(payments)));
  }

  private List<CustomerPayment> between(LocalDate from, LocalDate to, Instant knownAt) {
    return read(() -> stores.payments().between(unit, 1, 2, from, to, knownAt));
  }

  @Test
  public void theLatestRecordOfADocumentCountsAsKnownThen() {
    CustomerPayment open = open(1, "I-1", DAY);
    CustomerPayment paid = new CustomerPayment(1, "I-1", DAY, Optional.of(DAY.plusDays(3)));
    put(T0, open);
    put(T0.plusSeconds(60), paid);
    assertEquals(List.of(open), between(DAY, DAY, T0.plusSeconds(59)));
    assertEquals(List.of(paid), between(DAY, DAY, T0.plusSeconds(60)));
    assertEquals(List.of(paid), read(() -> stores.payments().of(unit, List.of(1L))));
  }

  @Test
  public void aDueDayThatWasMovedCountsWhereItIsNow() {
    put(T0, open(1, "I-1", DAY));
    CustomerPayment moved = open(1, "I-1", DAY.plusMonths(1));
    put(T0.plusSeconds(60), moved);
    assertEquals(List.of(), between(DAY, DAY, T0.plusSeconds(60)));
    assertEquals(List.of(moved), between(DAY, DAY.plusMonths(1), T0.plusSeconds(60)));
  }

  @Test
  public void rangesOfCustomersAndDaysAreInclusive() {
    CustomerPayment first = open(1, "I-1", DAY);
    CustomerPayment last = open(2, "I-2", DAY.plusDays(2));
    put(T0, first, last, open(3, "I-3", DAY), open(2, "I-4", DAY.plusDays(3)));
    assertEquals(List.of(first, last), between(DAY, DAY.plusDays(2), T0));
    assertEquals(List.of(), between(DAY, DAY.plusDays(2), T0.minusSeconds(1)));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.payments().of(unit, List.of(1L)));
  }
}
