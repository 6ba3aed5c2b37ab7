package io.echelon.surface.shell.assessment;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.AssessmentStatus;
import io.echelon.platform.tiering.Assessments;
import io.echelon.surface.shell.PagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists the assessments under way in all units that the caller sees. */
@Service
@Command(
    scope = "echelon",
    name = "assessment-late",
    description = "Lists assessments that have not ended: whose turn it is and who is late")
public final class AssessmentLate extends PagedAction<AssessmentStatus> {
  @Reference Assessments assessments;

  public AssessmentLate() {
    super(AssessmentTable.STATUS);
  }

  @Override
  protected Page<AssessmentStatus> page(Caller caller, Optional<String> key, int size) {
    return assessments.open(caller, key, size);
  }
}
