package io.echelon.surface.shell.message;

import io.echelon.platform.base.Caller;
import io.echelon.platform.notification.Outbox;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lets a message be sent again. */
@Service
@Command(
    scope = "echelon",
    name = "message-resend",
    description = "Lets a message be sent again that is uncertain, undeliverable or given up")
public final class MessageResend extends UnitAction {
  @Argument(name = "message", description = "Id of the message", required = true)
  long message;

  @Argument(index = 1, name = "reason", description = "Why, in quotes", required = true)
  String reason;

  @Reference Outbox outbox;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    MessageTable.MESSAGE.show(words, out(), outbox.resend(caller, chosenUnit, message, reason));
  }
}
