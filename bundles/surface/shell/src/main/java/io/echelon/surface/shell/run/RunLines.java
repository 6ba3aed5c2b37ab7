package io.echelon.surface.shell.run;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.Correction;
import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.Runs;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists the results of a run. */
@Service
@Command(scope = "echelon", name = "run-lines", description = "Lists the results of a run")
public final class RunLines extends UnitPagedAction<RunLine> {
  @Option(name = "--tier", description = "Only customers rated into this tier; - for not ratable")
  String tier;

  @Argument(name = "run", description = "Id of the run", required = true)
  @Completion(RunCompleter.class)
  long run;

  @Reference Runs runs;

  public RunLines() {
    super(
        new Table<RunLine>()
            .column("number", l -> l.result().number())
            .column("before", l -> l.result().tierBefore())
            .column("rated", l -> l.result().ratedTier())
            .column("granted", RunLine::tier)
            .column("score", l -> l.result().score())
            .column("correctedby", l -> l.correction().map(Correction::by))
            .column("reason", l -> l.correction().map(Correction::reason))
            .column("notratable", l -> l.result().notRatable())
            .column("revision", RunLine::revision));
  }

  @Override
  protected Page<RunLine> page(Caller caller, String chosenUnit, Optional<String> key, int size) {
    Optional<String> rated =
        Optional.ofNullable(tier).map(t -> t.equals("-") ? Runs.NOT_RATABLE : t);
    return runs.lines(caller, chosenUnit, run, rated, key, size);
  }
}
