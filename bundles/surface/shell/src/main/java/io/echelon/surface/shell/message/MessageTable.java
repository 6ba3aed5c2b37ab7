package io.echelon.surface.shell.message;

import io.echelon.platform.notification.OutboxMessage;
import io.echelon.surface.shell.Table;

/** What is shown of messages. */
final class MessageTable {
  static final Table<OutboxMessage> MESSAGE =
      new Table<OutboxMessage>()
          .column("id", OutboxMessage::id)
          .column("kind", OutboxMessage::kind)
          .column("recipient", OutboxMessage::recipient)
          .column("subject", OutboxMessage::subject)
          .column("state", m -> m.delivery().state())
          .column("attempts", m -> m.delivery().attempts())
          .column("dueat", m -> m.delivery().dueAt())
          .column("note", m -> m.delivery().note())
          .column("at", OutboxMessage::createdAt)
          .column("text", OutboxMessage::text);

  private MessageTable() {}
}
