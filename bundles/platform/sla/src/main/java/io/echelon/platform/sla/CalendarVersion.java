package io.echelon.platform.sla;

import io.echelon.platform.unit.Approval;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One version of a unit's calendar. The document itself never changes; approval is added once.
 *
 * @param unit code of the unit
 * @param version 1, 2, 3 … over all calendars of the unit
 * @param document the calendar
 * @param createdBy who drafted it
 * @param createdAt when
 * @param approval absent while it is a draft
 */
public record CalendarVersion(
    String unit,
    int version,
    CalendarDocument document,
    String createdBy,
    Instant createdAt,
    Optional<Approval> approval) {
  public CalendarVersion {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(document, "document");
  }
}
