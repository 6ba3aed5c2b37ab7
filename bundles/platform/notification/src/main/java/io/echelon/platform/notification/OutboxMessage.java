package io.echelon.platform.notification;

import io.echelon.spi.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A message to one customer or one member of staff, and how far its delivery is. Written in the
 * transaction of what it tells of; immutable.
 *
 * @param id given by the store, 0 before
 * @param unit code of the unit
 * @param kind stable key, for example {@code TIER_RAISED}, up to 64 characters
 * @param recipient to whom
 * @param subject what it is about, for example {@code request/17}, up to 400 characters
 * @param title one line, up to {@link #LONGEST_TITLE} characters in each language
 * @param text what it says, up to {@link #LONGEST_TEXT} characters in each language
 * @param once a key of which the outbox takes one message, up to 200 characters; empty: any number
 * @param notBefore from when on it may be delivered; at most {@link #LONGEST_WAIT} after {@code
 *     createdAt}, and cut to that
 * @param createdAt when it was written
 * @param delivery how far it is
 */
public record OutboxMessage(
    long id,
    String unit,
    String kind,
    Recipient recipient,
    String subject,
    LocalizedText title,
    LocalizedText text,
    Optional<String> once,
    Instant notBefore,
    Instant createdAt,
    DeliveryStatus delivery) {
  public static final int LONGEST_TITLE = 400;
  public static final int LONGEST_TEXT = 2_000;

  /** What a clock that was set back by years makes wait no longer than this. */
  public static final Duration LONGEST_WAIT = Duration.ofDays(31);

  public OutboxMessage {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(recipient, "recipient");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(delivery, "delivery");
    title = fitting(title, LONGEST_TITLE);
    text = fitting(text, LONGEST_TEXT);
    Instant latest = createdAt.plus(LONGEST_WAIT);
    notBefore = notBefore.isAfter(latest) ? latest : notBefore;
  }

  /**
   * A message to a member of staff; for {@link Outbox#append}.
   *
   * @param account name of the user's account
   * @param notBefore from when on it may be delivered; {@code now} for at once
   */
  public static OutboxMessage toStaff(
      String unit,
      String kind,
      String account,
      String subject,
      LocalizedText title,
      LocalizedText text,
      Instant notBefore,
      Instant now) {
    return new OutboxMessage(
        0,
        unit,
        kind,
        Recipient.account(account),
        subject,
        title,
        text,
        Optional.empty(),
        notBefore,
        now,
        DeliveryStatus.WAITING);
  }

  /** A message to a customer about itself, to be delivered at once; for {@link Outbox#append}. */
  public static OutboxMessage toCustomer(
      String unit,
      String kind,
      long customerId,
      LocalizedText title,
      LocalizedText text,
      Instant now) {
    return new OutboxMessage(
        0,
        unit,
        kind,
        Recipient.customer(customerId),
        "customer/" + customerId,
        title,
        text,
        Optional.empty(),
        now,
        now,
        DeliveryStatus.WAITING);
  }

  /** The same message, of which there is one per key, kind and recipient. */
  public OutboxMessage once(String key) {
    return new OutboxMessage(
        id,
        unit,
        kind,
        recipient,
        subject,
        title,
        text,
        Optional.of(key + "/" + recipient + "/" + kind),
        notBefore,
        createdAt,
        delivery);
  }

  /** A text that is too long is cut rather than lost. */
  private static LocalizedText fitting(LocalizedText text, int length) {
    return text.en().length() <= length && text.zh().length() <= length
        ? text
        : new LocalizedText(cut(text.en(), length), cut(text.zh(), length));
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }
}
