package io.echelon.surface.shell.notice;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.notification.Outbox;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists the outbox. */
@Service
@Command(
    scope = "echelon",
    name = "notice-list",
    description = "Lists the notices in the outbox, newest first")
public final class NoticeList extends UnitPagedAction<OutboxMessage> {
  @Reference Outbox outbox;

  public NoticeList() {
    super(
        new Table<OutboxMessage>()
            .column("id", OutboxMessage::id)
            .column("kind", OutboxMessage::kind)
            .column("recipient", OutboxMessage::recipient)
            .column("state", m -> m.delivery().state())
            .column("at", OutboxMessage::createdAt)
            .column("text", OutboxMessage::text));
  }

  @Override
  protected Page<OutboxMessage> page(
      Caller caller, String chosenUnit, Optional<String> key, int size) {
    return outbox.list(caller, chosenUnit, key, size);
  }
}
