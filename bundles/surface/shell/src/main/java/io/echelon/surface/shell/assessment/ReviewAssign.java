package io.echelon.surface.shell.assessment;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.ReviewHolders;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.user.UserCompleter;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Names who holds a step of a unit's reviews. */
@Service
@Command(
    scope = "echelon",
    name = "review-assign",
    description = "Names who alone may end a step of the review; nobody: everybody with its role")
public final class ReviewAssign extends UnitAction {
  @Argument(name = "step", description = "Number of the step, from 1", required = true)
  int step;

  @Argument(index = 1, name = "users", description = "Names of users", multiValued = true)
  @Completion(UserCompleter.class)
  List<String> users = List.of();

  @Reference ReviewHolders holders;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    AssessmentTable.STEP.show(words, out(), holders.assign(caller, chosenUnit, step, users));
  }
}
