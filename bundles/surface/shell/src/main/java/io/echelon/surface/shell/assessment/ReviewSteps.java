package io.echelon.surface.shell.assessment;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.ReviewHolders;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists the steps of a unit's reviews. */
@Service
@Command(
    scope = "echelon",
    name = "review-steps",
    description = "Lists the steps that a run passes, its approval last, and who holds them")
public final class ReviewSteps extends UnitAction {
  @Reference ReviewHolders holders;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    AssessmentTable.STEP.print(words, out(), holders.list(caller, chosenUnit));
  }
}
