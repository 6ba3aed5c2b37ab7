package io.echelon.surface.shell.escalation;

import io.echelon.platform.base.Caller;
import io.echelon.platform.obligation.Escalations;
import io.echelon.surface.shell.UnitValueCompleter;
import java.util.Collection;
import java.util.Optional;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Completes ids of escalations that nobody has seen. */
@Service
public final class EscalationCompleter extends UnitValueCompleter {
  @Reference Escalations escalations;

  @Override
  protected Collection<String> names(Caller caller, String unit) {
    return escalations.list(caller, unit, true, Optional.empty(), MANY).items().stream()
        .map(e -> Long.toString(e.id()))
        .toList();
  }
}
