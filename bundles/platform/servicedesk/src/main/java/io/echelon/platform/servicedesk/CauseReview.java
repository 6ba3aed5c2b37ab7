package io.echelon.platform.servicedesk;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody concluded of the causes of a period.
 *
 * @param id given by the store, 0 before
 * @param unit code of the unit
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param by who
 * @param at when
 * @param conclusions what was found
 * @param actions what is to be done
 */
public record CauseReview(
    long id,
    String unit,
    LocalDate from,
    LocalDate to,
    String by,
    Instant at,
    String conclusions,
    String actions) {}
