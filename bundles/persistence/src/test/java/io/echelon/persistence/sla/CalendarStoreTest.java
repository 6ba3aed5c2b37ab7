package io.echelon.persistence.sla;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.unit.DocumentStoreContract;
import io.echelon.platform.sla.store.CalendarStore.Approved;
import io.echelon.platform.unit.Approval;
import io.echelon.platform.unit.store.DocumentStore;
import io.echelon.platform.unit.store.DocumentStore.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class CalendarStoreTest extends DocumentStoreContract {
  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

  @Override
  protected DocumentStore store() {
    return stores.calendars();
  }

  @Test
  public void theApprovedComeByVersionWithoutTheirDocuments() {
    Approval later = new Approval("wang", T0, DAY);
    run(
        () -> {
          store().insert(new Row(unit, 1, "{}", "li.na", T0, Optional.of(later)));
          store().insert(new Row(unit, 2, "{}", "li.na", T0, Optional.empty()));
          store().insert(new Row(unit, 3, "{}", "li.na", T0, Optional.empty()));
          store().approve(unit, 3, new Approval("wang", T0, DAY.minusDays(1)));
          assertEquals(
              List.of(new Approved(1, DAY), new Approved(3, DAY.minusDays(1))),
              stores.calendars().approved(unit));
        });
    assertNeedsTransaction(() -> stores.calendars().approved(unit));
  }
}
