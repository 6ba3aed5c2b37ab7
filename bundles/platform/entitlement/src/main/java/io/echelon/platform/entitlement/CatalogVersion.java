package io.echelon.platform.entitlement;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One approved version of a unit's catalog; never changed.
 *
 * @param unit code of the unit
 * @param version 1, 2, 3 …
 * @param document the catalog
 * @param effectiveFrom first day on which it counts, inclusive
 * @param approvedBy who approved it
 * @param recordedAt when
 */
public record CatalogVersion(
    String unit,
    int version,
    CatalogDocument document,
    LocalDate effectiveFrom,
    String approvedBy,
    Instant recordedAt) {}
