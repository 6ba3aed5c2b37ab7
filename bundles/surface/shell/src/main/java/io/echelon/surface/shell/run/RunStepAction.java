package io.echelon.surface.shell.run;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunReview;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.lifecycle.Reference;

/** A command that takes a run a step on, with a reason or comment. */
abstract class RunStepAction extends RunAction {
  @Argument(index = 1, name = "reason", description = "Reason or comment, in quotes")
  String reason = "";

  @Reference RunReview review;

  @Override
  protected final void run(Caller caller, String chosenUnit, Words words) {
    RunTable.RUN.show(words, out(), step(caller, chosenUnit));
  }

  abstract Run step(Caller caller, String chosenUnit);
}
