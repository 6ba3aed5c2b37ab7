package io.echelon.platform.satisfaction;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The question whether a customer is content with how a request was handled.
 *
 * @param id given by the store, 0 before
 * @param unit code of the unit
 * @param request id of the request
 * @param customerId who is asked
 * @param tier the tier for which the request was promised what it was
 * @param agent who handled it
 * @param channel through which it came
 * @param tokenHash SHA-256 of the link's token, hexadecimal; the token itself is not kept here
 * @param sentAt when the message was written
 * @param expiresAt from when on it can't be answered any more
 */
public record Survey(
    long id,
    String unit,
    long request,
    long customerId,
    Optional<String> tier,
    Optional<String> agent,
    String channel,
    String tokenHash,
    Instant sentAt,
    Instant expiresAt) {
  public Survey {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(tokenHash, "tokenHash");
  }
}
