package io.echelon.surface.shell.assessment;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Assessments;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lets another run be opened for an assessment. */
@Service
@Command(
    scope = "echelon",
    name = "assessment-reopen",
    description = "Lets another run be opened for an assessment whose run failed or was cancelled")
public final class AssessmentReopen extends UnitAction {
  @Argument(name = "assessment", description = "Id of the assessment", required = true)
  @Completion(AssessmentCompleter.class)
  long assessment;

  @Argument(index = 1, name = "reason", description = "Why, in quotes", required = true)
  String reason;

  @Reference Assessments assessments;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    AssessmentTable.STATUS.show(
        words, out(), assessments.reopen(caller, chosenUnit, assessment, reason));
  }
}
