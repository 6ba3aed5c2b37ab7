package io.echelon.surface.shell.run;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.RunReview;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Comments on a customer's line in a run. */
@Service
@Command(
    scope = "echelon",
    name = "run-comment",
    description = "Comments on a customer's line in a run that is in review")
public final class RunComment extends RunAction {
  @Argument(index = 1, name = "customer", description = "Customer number", required = true)
  String number;

  @Argument(index = 2, name = "comment", description = "The comment, in quotes", required = true)
  String comment;

  @Reference RunReview review;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    RunTable.ENTRY.show(words, out(), review.comment(caller, chosenUnit, run, number, comment));
  }
}
