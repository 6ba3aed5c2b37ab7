package io.echelon.surface.shell.run;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.Runs;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.JobWatch;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** Starts a run and waits until it is rated. */
@Service
@Command(scope = "echelon", name = "run-start", description = "Rates all customers of a unit")
public final class RunStart extends UnitAction {
  @Option(name = "--as-of", description = "Date whose facts are rated; today if absent")
  String asOf;

  @Option(name = "--no-wait", description = "Starts the run and does not wait for its end")
  boolean noWait;

  @Argument(name = "name", description = "Name of the run, unique in the unit", required = true)
  String name;

  @Reference Runs runs;
  @Reference Days days;
  @Reference JobWatch watch;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) throws CommandException {
    Run run = runs.start(caller, chosenUnit, name, days.dayOrToday(chosenUnit, asOf));
    if (!noWait) {
      watch.await(caller, chosenUnit, run.job(), session, words);
    }
    RunTable.RUN.show(words, out(), runs.get(caller, chosenUnit, run.id()));
  }
}
