package io.echelon.persistence.unit;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.unit.Approval;
import io.echelon.platform.unit.store.DocumentStore;
import io.echelon.platform.unit.store.DocumentStore.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** What the stores of scorecards and of catalogs both keep to. */
public abstract class DocumentStoreContract extends StoreContract {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  /** The store under test. */
  protected abstract DocumentStore store();

  private Row row(int version, Optional<Approval> approval) {
    return new Row(unit, version, "{\"x\":\"" + "分".repeat(40_000) + "\"}", "li.na", T0, approval);
  }

  private static Approval from(LocalDate day) {
    return new Approval("wang", T0.plusSeconds(1), day);
  }

  private int versionOn(LocalDate day) {
    return read(() -> store().current(unit, day)).map(Row::version).orElse(0);
  }

  @Test
  public void versionsComeBackExactlyNewestFirst() {
    run(() -> store().insert(row(1, Optional.of(from(DAY)))));
    run(() -> store().insert(row(2, Optional.empty())));
    assertEquals(Optional.of(row(1, Optional.of(from(DAY)))), read(() -> store().find(unit, 1)));
    assertEquals(Optional.empty(), read(() -> store().find(unit, 3)));
    assertEquals(
        List.of(row(2, Optional.empty()), row(1, Optional.of(from(DAY)))),
        read(() -> store().list(unit)));
    assertRefused(ErrorCode.ALREADY_EXISTS, () -> store().insert(row(2, Optional.empty())));
  }

  @Test
  public void anApprovalIsAddedOnce() {
    run(() -> store().insert(row(1, Optional.empty())));
    assertEquals(0, versionOn(LocalDate.of(2999, 1, 1)));
    run(() -> store().approve(unit, 1, from(DAY)));
    assertEquals(Optional.of(row(1, Optional.of(from(DAY)))), read(() -> store().find(unit, 1)));
    assertRefused(ErrorCode.STALE, () -> store().approve(unit, 1, from(DAY)));
    assertRefused(ErrorCode.NOT_FOUND, () -> store().approve(unit, 9, from(DAY)));
  }

  @Test
  public void theCurrentOneIsTheLatestApprovedByDateThenByVersion() {
    run(
        () -> {
          store().insert(row(1, Optional.of(from(DAY))));
          store().insert(row(2, Optional.of(from(DAY.plusDays(5)))));
          store().insert(row(3, Optional.of(from(DAY))));
          store().insert(row(4, Optional.empty()));
        });
    assertEquals(0, versionOn(DAY.minusDays(1)));
    assertEquals(3, versionOn(DAY.plusDays(4)));
    assertEquals(2, versionOn(DAY.plusDays(5)));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> store().insert(row(1, Optional.empty())));
    assertNeedsTransaction(() -> store().approve(unit, 1, from(DAY)));
    assertNeedsTransaction(() -> store().find(unit, 1));
    assertNeedsTransaction(() -> store().list(unit));
    assertNeedsTransaction(() -> store().current(unit, DAY));
  }
}
