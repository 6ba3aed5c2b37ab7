package io.echelon.surface.rest.internal.view;

import io.echelon.platform.sla.CalendarVersion;
import io.echelon.platform.unit.Approval;
import java.time.Instant;
import java.util.Optional;

/** A version of a calendar without its document. */
public record CalendarSummary(
    int version,
    String calendar,
    String createdBy,
    Instant createdAt,
    Optional<Approval> approval) {
  public static CalendarSummary of(CalendarVersion version) {
    return new CalendarSummary(
        version.version(),
        version.document().id(),
        version.createdBy(),
        version.createdAt(),
        version.approval());
  }
}
