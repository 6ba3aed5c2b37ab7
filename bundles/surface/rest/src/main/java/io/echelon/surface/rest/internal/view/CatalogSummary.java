package io.echelon.surface.rest.internal.view;

import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.unit.Approval;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.util.Optional;

/** A catalog version without the document itself. */
public record CatalogSummary(
    int version,
    String id,
    LocalizedText name,
    String createdBy,
    Instant createdAt,
    Optional<Approval> approval) {
  public static CatalogSummary of(CatalogVersion version) {
    return new CatalogSummary(
        version.version(),
        version.document().id(),
        version.document().name(),
        version.createdBy(),
        version.createdAt(),
        version.approval());
  }
}
