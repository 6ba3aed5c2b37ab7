package io.echelon.surface.rest.internal.view;

import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;

/** A catalog version without the document itself. */
public record CatalogSummary(
    int version,
    String id,
    LocalizedText name,
    LocalDate effectiveFrom,
    String approvedBy,
    Instant recordedAt) {
  public static CatalogSummary of(CatalogVersion version) {
    return new CatalogSummary(
        version.version(),
        version.document().id(),
        version.document().name(),
        version.effectiveFrom(),
        version.approvedBy(),
        version.recordedAt());
  }
}
