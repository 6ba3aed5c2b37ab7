package io.echelon.platform.entitlement;

import io.echelon.platform.unit.Approval;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One version of a unit's catalog. The document itself never changes; approval is added once.
 *
 * @param unit code of the unit
 * @param version 1, 2, 3 …
 * @param document the catalog
 * @param createdBy who drafted it
 * @param createdAt when
 * @param approval absent while it is a draft
 */
public record CatalogVersion(
    String unit,
    int version,
    CatalogDocument document,
    String createdBy,
    Instant createdAt,
    Optional<Approval> approval) {
  public CatalogVersion {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(document, "document");
  }
}
