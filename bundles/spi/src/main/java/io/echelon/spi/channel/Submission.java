package io.echelon.spi.channel;

import java.util.Objects;

/**
 * A draft and the message it came in.
 *
 * @param idempotencyKey the sender's key for this message, 1 to 200 characters; unique for the
 *     sender within unit and channel
 * @param content the message as it came, by which a replay is told from a misuse of the key
 * @param draft what the message says
 */
public record Submission(String idempotencyKey, byte[] content, RequestDraft draft) {
  public Submission {
    Objects.requireNonNull(idempotencyKey, "idempotencyKey");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(draft, "draft");
  }
}
