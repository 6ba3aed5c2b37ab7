package io.echelon.surface.shell.run;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Run;
import java.util.OptionalInt;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Ends a step of the review. */
@Service
@Command(
    scope = "echelon",
    name = "run-submit",
    description = "Ends the current step of a run's review; after the last it asks for approval")
public final class RunSubmit extends RunStepAction {
  @Option(name = "--step", description = "Number of the step that is meant; the current if absent")
  int reviewStep;

  @Override
  Run step(Caller caller, String chosenUnit) {
    return review.submit(
        caller,
        chosenUnit,
        run,
        reviewStep == 0 ? OptionalInt.empty() : OptionalInt.of(reviewStep),
        reason);
  }
}
