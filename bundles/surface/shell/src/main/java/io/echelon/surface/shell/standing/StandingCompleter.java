package io.echelon.surface.shell.standing;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Standings;
import io.echelon.surface.shell.UnitValueCompleter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Completes ids of what waits for a decision. */
@Service
public final class StandingCompleter extends UnitValueCompleter {
  @Reference Standings standings;

  @Override
  protected Collection<String> names(Caller caller, String unit) {
    List<String> ids = new ArrayList<>();
    for (Standing.Kind kind : Standing.Kind.values()) {
      standings
          .list(caller, unit, kind, Standing.State.PENDING, Optional.empty(), MANY)
          .items()
          .forEach(s -> ids.add(Long.toString(s.id())));
    }
    return ids;
  }
}
