package io.echelon.surface.shell.run;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Runs;
import io.echelon.surface.shell.UnitValueCompleter;
import java.util.Collection;
import java.util.Optional;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Completes ids of a unit's runs. */
@Service
public final class RunCompleter extends UnitValueCompleter {
  @Reference Runs runs;

  @Override
  protected Collection<String> names(Caller caller, String unit) {
    return runs.list(caller, unit, Optional.empty(), MANY).items().stream()
        .map(run -> Long.toString(run.id()))
        .toList();
  }
}
