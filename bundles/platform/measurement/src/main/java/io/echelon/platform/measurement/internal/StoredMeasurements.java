package io.echelon.platform.measurement.internal;

import io.echelon.platform.measurement.FactSheet;
import io.echelon.platform.measurement.FactSink;
import io.echelon.platform.measurement.Facts;
import io.echelon.platform.measurement.Measurements;
import io.echelon.platform.measurement.store.FactStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredMeasurements implements Measurements {
  private final FactStore store;
  private final Clock clock;

  @Activate
  public StoredMeasurements(
      @Reference FactStore store,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public void append(String unit, List<FactSheet> sheets) {
    if (!sheets.isEmpty()) {
      store.append(unit, clock.instant(), sheets);
    }
  }

  @Override
  public void stream(
      String unit,
      long fromId,
      long toId,
      LocalDate date,
      Optional<Instant> recordedUntil,
      FactSink facts) {
    store.read(unit, fromId, toId, date, recordedUntil, facts);
  }

  @Override
  public Map<Long, Facts> asOf(String unit, Collection<Long> customerIds, LocalDate date) {
    Map<Long, Facts> merged = new HashMap<>();
    if (!customerIds.isEmpty()) {
      store.read(
          unit,
          customerIds,
          date,
          sheet -> merged.merge(sheet.customerId(), sheet.facts(), Facts::overlaidBy));
    }
    return merged;
  }
}
