package io.echelon.surface.shell.run;

import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.surface.shell.Table;

/** What is shown of runs. */
public final class RunTable {
  public static final Table<RunEvent> EVENT =
      new Table<RunEvent>()
          .column("step", RunEvent::step)
          .column("state", RunEvent::to)
          .column("by", RunEvent::by)
          .column("at", RunEvent::at)
          .column("reason", RunEvent::reason);

  static final Table<Run> RUN =
      new Table<Run>()
          .column("id", Run::id)
          .column("name", Run::name)
          .column("asof", Run::asOf)
          .column("state", Run::state)
          .column("strategy", Run::strategy)
          .column("scorecard", Run::scorecardVersion)
          .column("startedby", Run::startedBy)
          .column("job", Run::job);

  private RunTable() {}
}
