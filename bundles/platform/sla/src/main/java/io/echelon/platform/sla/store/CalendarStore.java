package io.echelon.platform.sla.store;

import io.echelon.platform.unit.store.DocumentStore;
import java.time.LocalDate;
import java.util.List;

/** Versions of units' calendars; a unit numbers those of all its calendars in one row. */
public interface CalendarStore extends DocumentStore {

  /**
   * What of a unit is approved, by version, without the documents. Leaves waiting writes waiting.
   */
  List<Approved> approved(String unit);

  /** An approved version and the first day on which it counts. */
  record Approved(int version, LocalDate effectiveFrom) {}
}
