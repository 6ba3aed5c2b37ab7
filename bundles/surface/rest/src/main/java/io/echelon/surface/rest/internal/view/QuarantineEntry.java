package io.echelon.surface.rest.internal.view;

import io.echelon.platform.intake.QuarantinedMessage;
import java.time.Instant;

/** A message that was not understood, without its content. */
public record QuarantineEntry(
    long id,
    String channel,
    Instant receivedAt,
    String sender,
    String contentType,
    int size,
    String reason) {
  public static QuarantineEntry of(QuarantinedMessage message) {
    return new QuarantineEntry(
        message.id(),
        message.channel(),
        message.receivedAt(),
        message.sender(),
        message.contentType(),
        message.content().length,
        message.reason());
  }
}
