package io.echelon.platform.notification.internal;

import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.DeliveryStatus;
import io.echelon.spi.channel.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a message's delivery comes to, step by step. */
final class Steps {
  /** Longer than any call of a channel takes, so that whoever still sends has not been given up. */
  static final Duration LEASE = Duration.ofMinutes(10);

  /** Between one attempt and the next; after the last, nobody tries again. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(12),
          Duration.ofDays(1));

  static final Duration LONGEST_PAUSE = PAUSES.get(PAUSES.size() - 1);

  private static final int LONGEST_NOTE = 1_000;

  private Steps() {}

  /** Is about to be handed to a channel. */
  static DeliveryStatus sending(DeliveryStatus from, String channel, Instant now) {
    return new DeliveryStatus(
        DeliveryState.SENDING,
        from.attempts() + 1,
        Optional.of(now.plus(LEASE)),
        Optional.of(channel),
        Optional.empty(),
        Optional.of(now));
  }

  /** From now on the carrier may have it. */
  static DeliveryStatus handedOver(DeliveryStatus sending, Instant now) {
    return status(
        sending, DeliveryState.HANDED_OVER, Optional.of(now.plus(LEASE)), Optional.empty(), now);
  }

  /** Its sending ended without an answer. */
  static DeliveryStatus lost(DeliveryStatus from, Instant now) {
    return from.state() == DeliveryState.HANDED_OVER
        ? settled(from, DeliveryState.UNCERTAIN, "no answer: it may have been sent", now)
        : status(
            from,
            DeliveryState.RETRY,
            Optional.of(now),
            Optional.of("it was not handed over"),
            now);
  }

  /** Has got the channel's answer. */
  static DeliveryStatus answered(DeliveryStatus sending, Delivery answer, Instant now) {
    return switch (answer.outcome()) {
      case DELIVERED -> settled(sending, DeliveryState.SENT, answer.detail(), now);
      case REFUSED -> settled(sending, DeliveryState.UNDELIVERABLE, answer.detail(), now);
      case UNCERTAIN -> settled(sending, DeliveryState.UNCERTAIN, answer.detail(), now);
      case RETRY -> put(sending, answer.detail(), now);
    };
  }

  private static DeliveryStatus put(DeliveryStatus sending, String reason, Instant now) {
    if (sending.attempts() > PAUSES.size()) {
      return settled(sending, DeliveryState.GIVEN_UP, reason, now);
    }
    Instant next = now.plus(PAUSES.get(sending.attempts() - 1));
    return status(sending, DeliveryState.RETRY, Optional.of(next), Optional.of(reason), now);
  }

  /** Nothing more happens by itself. */
  static DeliveryStatus settled(
      DeliveryStatus from, DeliveryState state, String note, Instant now) {
    return status(from, state, Optional.empty(), Optional.of(note), now);
  }

  /** A person wants it to be tried once more. */
  static DeliveryStatus waitingAgain(DeliveryStatus from, Instant now) {
    return status(from, DeliveryState.WAITING, Optional.of(now), Optional.empty(), now);
  }

  private static DeliveryStatus status(
      DeliveryStatus from,
      DeliveryState state,
      Optional<Instant> dueAt,
      Optional<String> note,
      Instant now) {
    return new DeliveryStatus(
        state,
        from.attempts(),
        dueAt,
        from.channel(),
        note.map(n -> n.substring(0, Math.min(n.length(), LONGEST_NOTE))),
        Optional.of(now));
  }
}
