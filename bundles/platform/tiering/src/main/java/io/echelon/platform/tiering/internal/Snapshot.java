package io.echelon.platform.tiering.internal;

import io.echelon.platform.measurement.FactValue;
import io.echelon.platform.measurement.Facts;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One customer's facts on their way into a batch, and what keeps it from being rated. */
final class Snapshot {
  private final List<SnapshotColumn> columns = new ArrayList<>();
  private final Map<String, SnapshotColumn> byCode = new HashMap<>();

  /**
   * @param asOf the day to which dates relate
   */
  Snapshot(Scorecard card, LocalDate asOf) {
    Set<String> required = card.requiredIndicators();
    for (Indicator indicator : card.indicators()) {
      SnapshotColumn column =
          new SnapshotColumn(indicator, required.contains(indicator.code()), asOf);
      columns.add(column);
      byCode.put(indicator.code(), column);
    }
  }

  /** Starts with a customer of whom nothing is known. */
  void clear() {
    for (SnapshotColumn column : columns) {
      column.clear();
    }
  }

  /** The column of an indicator; empty if the card does not read it. */
  Optional<SnapshotColumn> column(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * Adds the customer as a row, or none if it is not ratable.
   *
   * @return why it is not ratable, naming every indicator at fault
   */
  Optional<String> addTo(IndicatorBatch batch) {
    StringBuilder faults = null;
    for (SnapshotColumn column : columns) {
      String fault = column.fault();
      if (!fault.isEmpty()) {
        faults = faults == null ? new StringBuilder() : faults.append("; ");
        faults.append(fault);
      }
    }
    if (faults != null) {
      return Optional.of(faults.toString());
    }
    int row = batch.addRow();
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).put(batch, i, row);
    }
    return Optional.empty();
  }

  /** As above, for facts that are there already. */
  Optional<String> addTo(IndicatorBatch batch, Facts facts) {
    clear();
    for (Map.Entry<String, FactValue> fact : facts.values().entrySet()) {
      FactValue value = fact.getValue();
      column(fact.getKey())
          .ifPresent(
              column -> {
                if (value instanceof FactValue.Number number) {
                  column.number(number.value());
                } else if (value instanceof FactValue.Category category) {
                  column.text(category.code());
                } else if (value instanceof FactValue.Flag flag) {
                  column.flag(flag.set());
                }
              });
    }
    return addTo(batch);
  }
}
