package io.echelon.platform.tiering;

import java.time.Instant;

/**
 * A tier that a reviewer set instead of another. Append-only; the latest of a customer counts.
 *
 * @param customerId the customer
 * @param from code of the tier before this correction; empty text if the customer was not ratable
 * @param to code of the tier after it
 * @param by who
 * @param at when
 * @param reason why, never blank
 */
public record Correction(
    long customerId, String from, String to, String by, Instant at, String reason) {}
