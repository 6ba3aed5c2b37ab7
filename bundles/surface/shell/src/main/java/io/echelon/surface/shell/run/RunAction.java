package io.echelon.surface.shell.run;

import io.echelon.surface.shell.UnitAction;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;

/** A command about one run. */
abstract class RunAction extends UnitAction {
  @Argument(name = "run", description = "Id of the run", required = true)
  @Completion(RunCompleter.class)
  long run;
}
