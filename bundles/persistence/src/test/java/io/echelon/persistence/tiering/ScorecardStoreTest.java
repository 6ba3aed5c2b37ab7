package io.echelon.persistence.tiering;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.tiering.ScorecardVersion.Approval;
import io.echelon.platform.tiering.store.ScorecardStore.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class ScorecardStoreTest extends StoreContract {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private Row row(int version, Optional<Approval> approval) {
    return new Row(unit, version, "{\"x\":\"" + "分".repeat(40_000) + "\"}", "li.na", T0, approval);
  }

  private static Approval from(LocalDate day) {
    return new Approval("wang", T0.plusSeconds(1), day);
  }

  private int versionOn(LocalDate day) {
    return read(() -> stores.scorecards().current(unit, day)).map(Row::version).orElse(0);
  }

  @Test
  public void versionsComeBackExactlyNewestFirst() {
    run(() -> stores.scorecards().insert(row(1, Optional.of(from(DAY)))));
    run(() -> stores.scorecards().insert(row(2, Optional.empty())));
    assertEquals(
        Optional.of(row(1, Optional.of(from(DAY)))), read(() -> stores.scorecards().find(unit, 1)));
    assertEquals(Optional.empty(), read(() -> stores.scorecards().find(unit, 3)));
    assertEquals(
        List.of(row(2, Optional.empty()), row(1, Optional.of(from(DAY)))),
        read(() -> stores.scorecards().list(unit)));
    assertRefused(
        ErrorCode.ALREADY_EXISTS, () -> stores.scorecards().insert(row(2, Optional.empty())));
  }

  @Test
  public void anApprovalIsAddedOnce() {
    run(() -> stores.scorecards().insert(row(1, Optional.empty())));
    assertEquals(0, versionOn(LocalDate.of(2999, 1, 1)));
    run(() -> stores.scorecards().approve(unit, 1, from(DAY)));
    assertEquals(
        Optional.of(row(1, Optional.of(from(DAY)))), read(() -> stores.scorecards().find(unit, 1)));
    assertRefused(ErrorCode.STALE, () -> stores.scorecards().approve(unit, 1, from(DAY)));
    assertRefused(ErrorCode.NOT_FOUND, () -> stores.scorecards().approve(unit, 9, from(DAY)));
  }

  @Test
  public void theCurrentOneIsTheLatestApprovedByDateThenByVersion() {
    run(
        () -> {
          stores.scorecards().insert(row(1, Optional.of(from(DAY))));
          stores.scorecards().insert(row(2, Optional.of(from(DAY.plusDays(5)))));
          stores.scorecards().insert(row(3, Optional.of(from(DAY))));
          stores.scorecards().insert(row(4, Optional.empty()));
        });
    assertEquals(0, versionOn(DAY.minusDays(1)));
    assertEquals(3, versionOn(DAY.plusDays(4)));
    assertEquals(2, versionOn(DAY.plusDays(5)));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.scorecards().insert(row(1, Optional.empty())));
    assertNeedsTransaction(() -> stores.scorecards().approve(unit, 1, from(DAY)));
    assertNeedsTransaction(() -> stores.scorecards().find(unit, 1));
    assertNeedsTransaction(() -> stores.scorecards().list(unit));
    assertNeedsTransaction(() -> stores.scorecards().current(unit, DAY));
  }
}
