package io.echelon.surface.shell.quarantine;

import io.echelon.platform.base.Caller;
import io.echelon.platform.intake.Quarantine;
import io.echelon.platform.intake.QuarantinedMessage;
import io.echelon.surface.shell.EchelonAction;
import io.echelon.surface.shell.Words;
import java.nio.charset.StandardCharsets;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Shows a message in quarantine with its content. */
@Service
@Command(
    scope = "echelon",
    name = "quarantine-show",
    description = "Shows a message that was not understood, with its content")
public final class QuarantineShow extends EchelonAction {
  @Argument(name = "message", description = "Number of the message", required = true)
  long message;

  @Reference Quarantine quarantine;

  @Override
  protected void run(Caller caller, Words words) {
    QuarantinedMessage found = quarantine.get(caller, message);
    QuarantineTable.MESSAGE.show(words, out(), found);
    out().println();
    new String(found.content(), StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> out().println(words.of(line)));
  }
}
