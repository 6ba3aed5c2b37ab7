package io.echelon.surface.shell.complaint;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.complaint.AbnormalClosure;
import io.echelon.platform.complaint.AbnormalClosures;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists closures that wait. */
@Service
@Command(
    scope = "echelon",
    name = "complaint-closures",
    description = "Lists closures without agreement that wait for a decision")
public final class ClosureList extends UnitPagedAction<AbnormalClosure> {
  @Reference AbnormalClosures closures;

  public ClosureList() {
    super(ComplaintTable.CLOSURE);
  }

  @Override
  protected Page<AbnormalClosure> page(
      Caller caller, String chosenUnit, Optional<String> key, int size) {
    return closures.waiting(caller, chosenUnit, key, size);
  }
}
