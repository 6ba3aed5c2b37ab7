package io.echelon.platform.servicedesk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How the latest resolution of a request went; the facts that reports count.
 *
 * @param request id of the request
 * @param unit code of the unit
 * @param resolvedAt when it was resolved
 * @param agent who resolved it
 * @param item code of the service item
 * @param tier on which the promise rests, where there is one
 * @param cause its code, where one was named
 * @param response working time from the acceptance to the first answer, without the time in which
 *     the customer was asked
 * @param breached whether a promise was missed
 * @param reopened how often it was opened again so far
 */
public record Outcome(
    long request,
    String unit,
    Instant resolvedAt,
    String agent,
    String item,
    Optional<String> tier,
    Optional<String> cause,
    Duration response,
    boolean breached,
    int reopened) {}
