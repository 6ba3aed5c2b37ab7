package io.echelon.surface.shell.escalation;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.obligation.Escalation;
import io.echelon.platform.obligation.Escalations;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists what was escalated. */
@Service
@Command(
    scope = "echelon",
    name = "escalation-list",
    description = "Lists what the clocks of a unit have escalated, newest first")
public final class EscalationList extends UnitPagedAction<Escalation> {
  @Option(name = "--open", description = "Only those that nobody has seen")
  boolean open;

  @Reference Escalations escalations;

  public EscalationList() {
    super(EscalationTable.ESCALATION);
  }

  @Override
  protected Page<Escalation> page(
      Caller caller, String chosenUnit, Optional<String> key, int size) {
    return escalations.list(caller, chosenUnit, open, key, size);
  }
}
