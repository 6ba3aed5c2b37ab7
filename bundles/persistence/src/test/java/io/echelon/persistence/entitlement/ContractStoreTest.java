package io.echelon.persistence.entitlement;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.ContractException;
import io.echelon.platform.entitlement.ContractTerms;
import io.echelon.platform.entitlement.store.ContractStore;
import io.echelon.platform.tiering.Standing.Decision;
import io.echelon.platform.tiering.Standing.End;
import io.echelon.platform.tiering.Standing.State;
import io.echelon.spi.LocalizedText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class ContractStoreTest extends StoreContract {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Decision APPROVED =
      new Decision(true, "wang", T0.plusSeconds(10), Optional.of("同意"));
  private static final End END = new End(DAY.plusDays(3), "wang", T0.plusSeconds(20), "错");

  private ContractException draft(long customer, LocalDate until) {
    ContractTerms terms =
        new ContractTerms(
            "price",
            new Benefit.Price(new BigDecimal("-7.5"), Optional.empty(), true),
            "K-2026-7",
            "§ 4",
            false,
            new LocalizedText("7.5 % less", "优惠7.5%"),
            DAY,
            until,
            "重要客户");
    return new ContractException(
        0,
        unit,
        customer,
        "N" + customer,
        terms,
        true,
        "li.na",
        T0,
        Optional.empty(),
        Optional.empty());
  }

  private ContractException insert(long customer, LocalDate until) {
    return write(() -> stores.contracts().insert(draft(customer, until)));
  }

  private ContractException approved(long customer, LocalDate until) {
    return update(insert(customer, until).decided(APPROVED), State.PENDING);
  }

  private ContractException update(ContractException after, State was) {
    run(() -> stores.contracts().update(after, was));
    return after;
  }

  private int counting(LocalDate on, Instant knownAt) {
    return read(() -> stores.contracts().counting(unit, 1, on, knownAt)).size();
  }

  @Test
  public void allThatIsKnownComesBack() {
    ContractException inserted = insert(1, DAY.plusDays(9));
    assertEquals(
        draft(1, DAY.plusDays(9)).toString(),
        inserted.toString().replace("id=" + inserted.id(), "id=0"));
    ContractException ended =
        update(update(inserted.decided(APPROVED), State.PENDING).ended(END), State.APPROVED);
    assertEquals(Optional.of(ended), read(() -> stores.contracts().find(unit, ended.id())));
    assertEquals(Optional.empty(), read(() -> stores.contracts().find("other", ended.id())));
    assertEquals(List.of(ended), read(() -> stores.contracts().of(unit, 1)));
  }

  @Test
  public void itCountsFromItsApprovalOnItsDaysUntilItsEnd() {
    ContractException pending = insert(1, DAY.plusDays(9));
    assertEquals(0, counting(DAY, T0.plusSeconds(99)));
    ContractException approved = update(pending.decided(APPROVED), State.PENDING);
    assertEquals(0, counting(DAY, T0.plusSeconds(9)));
    assertEquals(1, counting(DAY, T0.plusSeconds(10)));
    assertEquals(0, counting(DAY.minusDays(1), T0.plusSeconds(10)));
    assertEquals(1, counting(DAY.plusDays(9), T0.plusSeconds(10)));
    assertEquals(0, counting(DAY.plusDays(10), T0.plusSeconds(10)));
    update(approved.ended(END), State.APPROVED);
    assertEquals(1, counting(DAY.plusDays(9), T0.plusSeconds(19)));
    assertEquals(0, counting(DAY.plusDays(3), T0.plusSeconds(20)));
    assertEquals(1, counting(DAY.plusDays(2), T0.plusSeconds(20)));
  }

  @Test
  public void twoDecisionsAtOnceAreOneTooMany() {
    ContractException pending = insert(1, DAY);
    update(pending.decided(APPROVED), State.PENDING);
    assertRefused(
        ErrorCode.STALE, () -> stores.contracts().update(pending.decided(APPROVED), State.PENDING));
  }

  @Test
  public void aUnitsComeByStateNewestFirstInPages() {
    ContractException first = insert(1, DAY);
    ContractException second = insert(2, DAY);
    approved(3, DAY);
    ContractStore store = stores.contracts();
    assertEquals(
        List.of(second, first), read(() -> store.before(unit, State.PENDING, Long.MAX_VALUE, 5)));
    assertEquals(List.of(first), read(() -> store.before(unit, State.PENDING, second.id(), 5)));
  }

  @Test
  public void thoseThatEndComeByTheirLastDay() {
    ContractException later = approved(1, DAY.plusDays(5));
    ContractException sooner = approved(2, DAY.plusDays(1));
    ContractException sameDay = approved(3, DAY.plusDays(1));
    approved(4, DAY.plusDays(6));
    insert(5, DAY.plusDays(1));
    update(approved(6, DAY.plusDays(1)).ended(END), State.APPROVED);
    ContractStore store = stores.contracts();
    LocalDate to = DAY.plusDays(5);
    assertEquals(List.of(sooner, sameDay, later), read(() -> store.ending(unit, DAY, to, 0, 9)));
    assertEquals(List.of(sooner), read(() -> store.ending(unit, DAY, to, 0, 1)));
    assertEquals(
        List.of(sameDay, later),
        read(() -> store.ending(unit, DAY.plusDays(1), to, sooner.id(), 9)));
  }

  @Test
  public void everyCallNeedsATransaction() {
    ContractStore store = stores.contracts();
    assertNeedsTransaction(() -> store.insert(draft(1, DAY)));
    assertNeedsTransaction(() -> store.update(draft(1, DAY), State.PENDING));
    assertNeedsTransaction(() -> store.find(unit, 1));
    assertNeedsTransaction(() -> store.counting(unit, 1, DAY, T0));
    assertNeedsTransaction(() -> store.ending(unit, DAY, DAY, 0, 1));
  }
}
