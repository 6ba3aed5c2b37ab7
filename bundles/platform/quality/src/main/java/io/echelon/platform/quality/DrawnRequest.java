package io.echelon.platform.quality;

import java.time.Instant;

/**
 * A closed request that was drawn for review.
 *
 * @param number the request's number
 * @param agent who resolved it
 * @param item code of the service item
 * @param resolvedAt when
 * @param reviews how many reviews it has
 */
public record DrawnRequest(
    String number, String agent, String item, Instant resolvedAt, int reviews) {}
