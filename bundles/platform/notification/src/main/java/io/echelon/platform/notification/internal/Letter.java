package io.echelon.platform.notification.internal;

import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.notification.internal.AddressBook.Address;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.channel.OutboundMessage;
import java.util.Locale;

/** A message as a channel gets it. */
final class Letter {
  private Letter() {}

  static OutboundMessage of(OutboxMessage message, Address to) {
    return new OutboundMessage(
        // Numbers are those of a database; the instant tells the databases apart.
        message.id() + "." + message.createdAt().toEpochMilli(),
        to.email(),
        to.language(),
        written(message.title(), to, " / "),
        written(message.text(), to, "\n\n"));
  }

  private static String written(LocalizedText text, Address to, String between) {
    return to.language()
        .map(l -> text.in(Locale.forLanguageTag(l)))
        .orElseGet(() -> text.zh() + between + text.en());
  }
}
