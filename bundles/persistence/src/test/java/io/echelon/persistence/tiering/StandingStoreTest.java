package io.echelon.persistence.tiering;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Standing.Check;
import io.echelon.platform.tiering.Standing.Decision;
import io.echelon.platform.tiering.Standing.End;
import io.echelon.platform.tiering.Standing.Kind;
import io.echelon.platform.tiering.Standing.Outcome;
import io.echelon.platform.tiering.Standing.State;
import io.echelon.platform.tiering.store.StandingStore;
import io.echelon.platform.tiering.store.StandingStore.Due;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class StandingStoreTest extends StoreContract {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final LocalizedText TEXT = new LocalizedText("size: 1 \"fails\"", "规模:1,不符合");
  private static final Decision APPROVED =
      new Decision(true, "wang", T0.plusSeconds(10), Optional.of("同意"));

  private Standing draft(long customer, Kind kind) {
    return new Standing(
        0,
        unit,
        customer,
        "N" + customer,
        kind,
        "A1",
        DAY,
        kind == Kind.OVERRIDE ? Optional.of(DAY.plusDays(9)) : Optional.empty(),
        kind == Kind.PROVISIONAL ? Optional.of(DAY.plusMonths(6)) : Optional.empty(),
        3,
        "重要客户",
        "li.na",
        T0,
        kind == Kind.APPLICATION
            ? Optional.of(
                new Check(false, DAY, Optional.of("B"), TEXT, List.of(new Outcome(TEXT, false))))
            : Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Standing insert(Standing standing) {
    return write(() -> stores.standings().insert(standing));
  }

  private Standing given(long customer, LocalDate from, LocalDate due) {
    Standing s = draft(customer, Kind.PROVISIONAL);
    return insert(
        new Standing(
            0,
            s.unit(),
            s.customerId(),
            s.number(),
            s.kind(),
            s.tier(),
            from,
            s.until(),
            Optional.of(due),
            s.scorecardVersion(),
            s.reason(),
            s.by(),
            s.at(),
            s.check(),
            Optional.of(APPROVED),
            s.end()));
  }

  private Standing update(Standing after, State was) {
    run(() -> stores.standings().update(after, was));
    return after;
  }

  private List<Long> counting(LocalDate on, Instant knownAt) {
    Map<Long, List<Standing>> counting =
        read(() -> stores.standings().counting(unit, 1, 9, on, knownAt));
    return counting.values().stream().flatMap(List::stream).map(Standing::customerId).toList();
  }

  @Test
  public void allThatIsKnownComesBack() {
    for (Kind kind : Kind.values()) {
      Standing inserted = insert(draft(kind.ordinal(), kind));
      assertEquals(
          draft(kind.ordinal(), kind).toString(),
          inserted.toString().replace("id=" + inserted.id(), "id=0"));
      Standing approved = update(inserted.decided(APPROVED), State.PENDING);
      Standing ended =
          update(
              approved.ended(new End(DAY.plusDays(3), "wang", T0.plusSeconds(20), "错")),
              State.APPROVED);
      assertEquals(Optional.of(ended), read(() -> stores.standings().find(unit, inserted.id())));
      assertEquals(Optional.empty(), read(() -> stores.standings().find("other", inserted.id())));
      assertEquals(List.of(ended), read(() -> stores.standings().of(unit, kind.ordinal())));
    }
  }

  @Test
  public void itCountsFromItsApprovalOnItsDaysUntilItsEnd() {
    Standing pending = insert(draft(1, Kind.OVERRIDE));
    assertEquals(List.of(), counting(DAY, T0.plusSeconds(99)));
    Standing approved = update(pending.decided(APPROVED), State.PENDING);
    assertEquals(List.of(), counting(DAY, T0.plusSeconds(9)));
    assertEquals(List.of(1L), counting(DAY, T0.plusSeconds(10)));
    assertEquals(List.of(), counting(DAY.minusDays(1), T0.plusSeconds(10)));
    assertEquals(List.of(1L), counting(DAY.plusDays(9), T0.plusSeconds(10)));
    assertEquals(List.of(), counting(DAY.plusDays(10), T0.plusSeconds(10)));
    update(
        approved.ended(new End(DAY.plusDays(3), "wang", T0.plusSeconds(20), "错")), State.APPROVED);
    assertEquals(List.of(1L), counting(DAY.plusDays(9), T0.plusSeconds(19)));
    assertEquals(List.of(), counting(DAY.plusDays(3), T0.plusSeconds(20)));
    assertEquals(List.of(1L), counting(DAY.plusDays(2), T0.plusSeconds(20)));
  }

  @Test
  public void aRefusedOneNeverCounts() {
    Standing pending = insert(draft(1, Kind.OVERRIDE));
    update(pending.decided(new Decision(false, "wang", T0, Optional.of("no"))), State.PENDING);
    assertEquals(List.of(), counting(DAY, T0.plusSeconds(99)));
  }

  @Test
  public void twoDecisionsAtOnceAreOneTooMany() {
    Standing pending = insert(draft(1, Kind.OVERRIDE));
    update(pending.decided(APPROVED), State.PENDING);
    assertRefused(
        ErrorCode.STALE, () -> stores.standings().update(pending.decided(APPROVED), State.PENDING));
  }

  @Test
  public void aUnitsComeByKindAndStateNewestFirstInPages() {
    Standing first = insert(draft(1, Kind.OVERRIDE));
    Standing second = insert(draft(2, Kind.OVERRIDE));
    insert(draft(3, Kind.APPLICATION));
    update(insert(draft(4, Kind.OVERRIDE)).decided(APPROVED), State.PENDING);
    StandingStore store = stores.standings();
    assertEquals(
        List.of(second, first),
        read(() -> store.before(unit, Kind.OVERRIDE, State.PENDING, Long.MAX_VALUE, 5)));
    assertEquals(
        List.of(first),
        read(() -> store.before(unit, Kind.OVERRIDE, State.PENDING, second.id(), 1)));
  }

  @Test
  public void provisionalTiersComeByDueDayTheLatestOfEachCustomer() {
    LocalDate due = DAY.plusMonths(6);
    given(5, DAY, due);
    Standing later = given(5, DAY.plusDays(7), due);
    Standing sameDay = given(3, DAY, due);
    Standing early = given(9, DAY, due.minusDays(1));
    given(1, DAY, due.plusDays(1));
    insert(draft(2, Kind.OVERRIDE));
    StandingStore store = stores.standings();
    assertEquals(List.of(early, sameDay, later), read(() -> store.due(unit, due, Due.FIRST, 10)));
    assertEquals(List.of(later), read(() -> store.due(unit, due, new Due(due, 3), 10)));
    assertEquals(List.of(early), read(() -> store.due(unit, due, Due.FIRST, 1)));
  }

  @Test
  public void everyCallNeedsATransaction() {
    StandingStore store = stores.standings();
    assertNeedsTransaction(() -> store.insert(draft(1, Kind.OVERRIDE)));
    assertNeedsTransaction(() -> store.update(draft(1, Kind.OVERRIDE), State.PENDING));
    assertNeedsTransaction(() -> store.find(unit, 1));
    assertNeedsTransaction(() -> store.of(unit, 1));
    assertNeedsTransaction(() -> store.before(unit, Kind.OVERRIDE, State.PENDING, 1, 1));
    assertNeedsTransaction(() -> store.counting(unit, 1, 1, DAY, T0));
    assertNeedsTransaction(() -> store.due(unit, DAY, Due.FIRST, 1));
  }
}
