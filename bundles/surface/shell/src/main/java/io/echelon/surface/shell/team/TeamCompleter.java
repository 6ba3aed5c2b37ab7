package io.echelon.surface.shell.team;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.Teams;
import io.echelon.surface.shell.UnitValueCompleter;
import java.util.Collection;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Completes codes of teams. */
@Service
public final class TeamCompleter extends UnitValueCompleter {
  @Reference Teams teams;

  @Override
  protected Collection<String> names(Caller caller, String unit) {
    return teams.list(caller, unit).stream().map(t -> t.team().code()).toList();
  }
}
