package io.echelon.surface.shell.complaint;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.complaint.ResourceApplication;
import io.echelon.platform.complaint.Resources;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists applications that wait. */
@Service
@Command(
    scope = "echelon",
    name = "resource-applications",
    description = "Lists applications for resources that wait for you")
public final class ResourceList extends UnitPagedAction<ResourceApplication> {
  @Reference Resources resources;

  public ResourceList() {
    super(ComplaintTable.APPLICATION);
  }

  @Override
  protected Page<ResourceApplication> page(
      Caller caller, String chosenUnit, Optional<String> key, int size) {
    return resources.waiting(caller, chosenUnit, key, size);
  }
}
