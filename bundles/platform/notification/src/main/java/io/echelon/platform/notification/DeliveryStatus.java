package io.echelon.platform.notification;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How far the delivery of a message is.
 *
 * @param attempts how often it was handed to a channel; never counts down
 * @param dueAt when it is tried (again); while it is sent, when its answer is given up
 * @param channel the channel it was last handed to
 * @param note what came of it: the channel's reference, or the reason why not
 * @param at when that was
 */
public record DeliveryStatus(
    DeliveryState state,
    int attempts,
    Optional<Instant> dueAt,
    Optional<String> channel,
    Optional<String> note,
    Optional<Instant> at) {
  /** Of a message that is written; it is due when the message says. */
  static final DeliveryStatus WAITING =
      new DeliveryStatus(
          DeliveryState.WAITING,
          0,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public DeliveryStatus {
    Objects.requireNonNull(state, "state");
  }
}
