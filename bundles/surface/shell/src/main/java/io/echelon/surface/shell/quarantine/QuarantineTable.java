package io.echelon.surface.shell.quarantine;

import io.echelon.platform.intake.QuarantinedMessage;
import io.echelon.surface.shell.Table;

/** What is shown of messages in quarantine. */
final class QuarantineTable {
  static final Table<QuarantinedMessage> MESSAGE =
      new Table<QuarantinedMessage>()
          .column("id", QuarantinedMessage::id)
          .column("channel", QuarantinedMessage::channel)
          .column("at", QuarantinedMessage::receivedAt)
          .column("by", QuarantinedMessage::sender)
          .column("type", QuarantinedMessage::contentType)
          .column("reason", QuarantinedMessage::reason);

  private QuarantineTable() {}
}
