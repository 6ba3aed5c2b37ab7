package io.echelon.platform.intake;

import java.time.Instant;
import java.util.Optional;

/**
 * A message that was not understood or that an agent has to decide, as it came.
 *
 * @param id given by the store, 0 before
 * @param channel id of the channel
 * @param unit code of the sender's unit, if it has just one: the message itself names none
 * @param receivedAt when
 * @param sender name of the authenticated caller
 * @param contentType as the sender stated it; empty if not
 * @param content the bytes
 * @param reason why it is here
 */
public record QuarantinedMessage(
    long id,
    String channel,
    Optional<String> unit,
    Instant receivedAt,
    String sender,
    String contentType,
    byte[] content,
    String reason) {}
