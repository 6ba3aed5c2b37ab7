package io.echelon.persistence.entitlement;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.entitlement.store.CatalogStore.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class CatalogStoreTest extends StoreContract {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private Row row(int version, LocalDate from) {
    return new Row(unit, version, "{\"text\":\"" + "服务".repeat(30_000) + "\"}", from, "wang", T0);
  }

  private int versionOn(LocalDate day) {
    return read(() -> stores.catalogs().current(unit, day)).map(Row::version).orElse(0);
  }

  @Test
  public void versionsComeBackExactlyNewestFirst() {
    run(() -> stores.catalogs().insert(row(1, DAY)));
    run(() -> stores.catalogs().insert(row(2, DAY)));
    assertEquals(Optional.of(row(1, DAY)), read(() -> stores.catalogs().find(unit, 1)));
    assertEquals(Optional.empty(), read(() -> stores.catalogs().find(unit, 3)));
    assertEquals(List.of(row(2, DAY), row(1, DAY)), read(() -> stores.catalogs().list(unit)));
    assertRefused(ErrorCode.ALREADY_EXISTS, () -> stores.catalogs().insert(row(2, DAY)));
  }

  @Test
  public void theCurrentOneIsTheLatestByDateThenByVersion() {
    run(
        () -> {
          stores.catalogs().insert(row(1, DAY));
          stores.catalogs().insert(row(2, DAY.plusDays(5)));
          stores.catalogs().insert(row(3, DAY));
        });
    assertEquals(0, versionOn(DAY.minusDays(1)));
    assertEquals(3, versionOn(DAY.plusDays(4)));
    assertEquals(2, versionOn(DAY.plusDays(5)));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.catalogs().insert(row(1, DAY)));
    assertNeedsTransaction(() -> stores.catalogs().find(unit, 1));
    assertNeedsTransaction(() -> stores.catalogs().list(unit));
    assertNeedsTransaction(() -> stores.catalogs().current(unit, DAY));
  }
}
