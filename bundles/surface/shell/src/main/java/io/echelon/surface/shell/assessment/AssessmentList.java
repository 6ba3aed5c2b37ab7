package io.echelon.surface.shell.assessment;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.AssessmentStatus;
import io.echelon.platform.tiering.Assessments;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists a unit's assessments. */
@Service
@Command(
    scope = "echelon",
    name = "assessment-list",
    description = "Lists the yearly assessments of a unit, newest first")
public final class AssessmentList extends UnitPagedAction<AssessmentStatus> {
  @Reference Assessments assessments;

  public AssessmentList() {
    super(AssessmentTable.STATUS);
  }

  @Override
  protected Page<AssessmentStatus> page(
      Caller caller, String chosenUnit, Optional<String> key, int size) {
    return assessments.list(caller, chosenUnit, key, size);
  }
}
