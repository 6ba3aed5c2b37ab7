package io.echelon.surface.shell.message;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.Outbox;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.surface.shell.Choice;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Lists the outbox. */
@Service
@Command(
    scope = "echelon",
    name = "message-list",
    description = "Lists messages with the state of their delivery, newest first")
public final class MessageList extends UnitPagedAction<OutboxMessage> {
  @Option(name = "--state", description = "Only those in this state")
  @Completion(
      value = StringsCompleter.class,
      values = {
        "waiting",
        "sending",
        "handed_over",
        "retry",
        "sent",
        "uncertain",
        "undeliverable",
        "given_up"
      })
  String state;

  @Option(name = "--subject", description = "Only those about this, for example request/17")
  String subject;

  @Reference Outbox outbox;

  public MessageList() {
    super(MessageTable.MESSAGE);
  }

  @Override
  protected Page<OutboxMessage> page(
      Caller caller, String chosenUnit, Optional<String> key, int size) {
    return outbox.list(
        caller,
        chosenUnit,
        Optional.ofNullable(state).map(s -> Choice.of(DeliveryState.class, "--state", s)),
        Optional.ofNullable(subject),
        key,
        size);
  }
}
