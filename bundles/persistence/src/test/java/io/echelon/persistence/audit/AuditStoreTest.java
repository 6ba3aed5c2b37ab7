package io.echelon.persistence.audit;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.audit.AuditEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class AuditStoreTest extends StoreContract {

  private AuditEntry entry(Optional<String> unit, String action) {
    return new AuditEntry(
        0,
        T0,
        "li.na",
        unit,
        action,
        "run/1",
        Optional.of("A1"),
        Optional.empty(),
        Optional.of("错"));
  }

  @Test
  public void aUnitsRowsComeAscendingAfterAnId() {
    run(
        () -> {
          for (int i = 0; i < 5; i++) {
            stores.audit().append(entry(Optional.of(unit), "a" + i));
            stores.audit().append(entry(Optional.empty(), unit + i));
          }
        });
    List<AuditEntry> all = read(() -> stores.audit().after(Optional.of(unit), 0, 10));
    assertEquals(
        List.of("a0", "a1", "a2", "a3", "a4"), all.stream().map(AuditEntry::action).toList());
    AuditEntry second = all.get(1);
    assertEquals(
        List.of("a2", "a3"),
        read(() -> stores.audit().after(Optional.of(unit), second.id(), 2)).stream()
            .map(AuditEntry::action)
            .toList());
    assertEquals(
        new AuditEntry(
            second.id(),
            T0,
            "li.na",
            Optional.of(unit),
            "a1",
            "run/1",
            Optional.of("A1"),
            Optional.empty(),
            Optional.of("错")),
        second);
  }

  @Test
  public void withoutAUnitTheRowsOfAllCome() {
    run(() -> stores.audit().append(entry(Optional.empty(), unit)));
    run(() -> stores.audit().append(entry(Optional.of(unit), unit)));
    List<AuditEntry> all = read(() -> stores.audit().after(Optional.empty(), 0, 1_000));
    assertEquals(2, all.stream().filter(e -> e.action().equals(unit)).count());
    assertEquals(all.stream().sorted(Comparator.comparingLong(AuditEntry::id)).toList(), all);
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.audit().append(entry(Optional.empty(), "a")));
    assertNeedsTransaction(() -> stores.audit().after(Optional.empty(), 0, 1));
  }
}
