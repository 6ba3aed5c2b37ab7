package io.echelon.surface.shell.run;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.Runs;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists runs. */
@Service
@Command(
    scope = "echelon",
    name = "run-list",
    description = "Lists the runs of a unit, newest first")
public final class RunList extends UnitPagedAction<Run> {
  @Reference Runs runs;

  public RunList() {
    super(RunTable.RUN);
  }

  @Override
  protected Page<Run> page(Caller caller, String chosenUnit, Optional<String> key, int size) {
    return runs.list(caller, chosenUnit, key, size);
  }
}
