package io.echelon.surface.shell.escalation;

import io.echelon.platform.base.Caller;
import io.echelon.platform.obligation.Escalations;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Notes that somebody has seen an escalation. */
@Service
@Command(
    scope = "echelon",
    name = "escalation-acknowledge",
    description = "Notes that you have seen an escalation")
public final class EscalationAcknowledge extends UnitAction {
  @Argument(name = "escalation", description = "Id of the escalation", required = true)
  @Completion(EscalationCompleter.class)
  long id;

  @Reference Escalations escalations;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    EscalationTable.ESCALATION.show(words, out(), escalations.acknowledge(caller, chosenUnit, id));
  }
}
