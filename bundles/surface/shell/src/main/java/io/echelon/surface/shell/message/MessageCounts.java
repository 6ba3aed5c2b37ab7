package io.echelon.surface.shell.message;

import io.echelon.platform.base.Caller;
import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.Outbox;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Counts the outbox. */
@Service
@Command(
    scope = "echelon",
    name = "message-counts",
    description = "Counts the messages in each state of delivery")
public final class MessageCounts extends UnitAction {
  private static final Table<Map.Entry<DeliveryState, Long>> COUNT =
      new Table<Map.Entry<DeliveryState, Long>>()
          .column("state", Map.Entry::getKey)
          .column("messages", Map.Entry::getValue);

  @Reference Outbox outbox;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    COUNT.print(words, out(), List.copyOf(outbox.counts(caller, chosenUnit).entrySet()));
  }
}
