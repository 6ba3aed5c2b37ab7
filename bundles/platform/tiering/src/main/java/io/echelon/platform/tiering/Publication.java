package io.echelon.platform.tiering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A run whose tiers count.
 *
 * @param run id of the run
 * @param unit code of the unit
 * @param effectiveFrom first day on which its tiers count, inclusive
 * @param recordedAt since when the platform knows
 * @param by who published
 * @param revokedAt since when the platform no longer counts it
 */
public record Publication(
    long run,
    String unit,
    LocalDate effectiveFrom,
    Instant recordedAt,
    String by,
    Optional<Instant> revokedAt) {}
