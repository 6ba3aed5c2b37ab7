package io.echelon.persistence.customer;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.customer.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class MarkStoreTest extends StoreContract {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private Mark put(long customer, String code, LocalDate from, LocalDate last) {
    Mark mark =
        new Mark(0, unit, customer, code, from, Optional.ofNullable(last), "li", T0, "asked for");
    Mark[] stored = new Mark[1];
    run(() -> stored[0] = stores.marks().insert(mark));
    return stored[0];
  }

  @Test
  public void marksOfACustomerComeNewestFirstAndExactly() {
    Mark red = put(1, "RED_LIST", DAY, null);
    Mark black = put(1, "BLACK_LIST", DAY, DAY.plusDays(2));
    put(2, "BLACK_LIST", DAY, null);
    assertEquals(List.of(black, red), read(() -> stores.marks().of(unit, 1)));
  }

  @Test
  public void bothEndsOfAMarkAreInclusive() {
    Mark mark = put(1, "RED_LIST", DAY, DAY.plusDays(2));
    List<Long> ids = List.of(1L, 2L);
    assertEquals(List.of(), read(() -> stores.marks().on(unit, ids, DAY.minusDays(1))));
    assertEquals(List.of(mark), read(() -> stores.marks().on(unit, ids, DAY)));
    assertEquals(List.of(mark), read(() -> stores.marks().on(unit, ids, DAY.plusDays(2))));
    assertEquals(List.of(), read(() -> stores.marks().on(unit, ids, DAY.plusDays(3))));
    assertEquals(List.of(), read(() -> stores.marks().on("other " + unit, ids, DAY)));
  }

  @Test
  public void aMarkEnds() {
    Mark mark = put(1, "RED_LIST", DAY, null);
    run(() -> stores.marks().end(mark.until(DAY.plusDays(1))));
    assertEquals(List.of(mark.until(DAY.plusDays(1))), read(() -> stores.marks().of(unit, 1)));
    assertEquals(List.of(), read(() -> stores.marks().on(unit, List.of(1L), DAY.plusDays(2))));
  }

  @Test
  public void whoCarriesAMarkIsReadByPages() {
    Mark one = put(1, "RED_LIST", DAY, null);
    Mark two = put(2, "RED_LIST", DAY, null);
    put(3, "BLACK_LIST", DAY, null);
    Mark four = put(4, "RED_LIST", DAY, null);
    assertEquals(List.of(one, two), read(() -> stores.marks().on(unit, "RED_LIST", DAY, 0, 2)));
    assertEquals(List.of(four), read(() -> stores.marks().on(unit, "RED_LIST", DAY, 2, 2)));
  }

  @Test
  public void whoCarriesAMarkOrWillIsKnown() {
    Mark now = put(1, "RED_LIST", DAY, null);
    Mark later = put(2, "RED_LIST", DAY.plusDays(9), DAY.plusDays(9));
    put(3, "RED_LIST", DAY.minusDays(2), DAY.minusDays(1));
    Mark never = put(4, "RED_LIST", DAY.plusDays(1), null);
    run(() -> stores.marks().end(never.until(DAY)));
    assertEquals(
        Set.of(now, later),
        Set.copyOf(read(() -> stores.marks().since(unit, List.of(1L, 2L, 3L, 4L, 5L), DAY))));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.marks().of(unit, 1));
    assertNeedsTransaction(() -> stores.marks().on(unit, List.of(1L), DAY));
  }
}
