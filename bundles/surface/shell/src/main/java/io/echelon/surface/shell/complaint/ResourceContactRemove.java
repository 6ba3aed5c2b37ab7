package io.echelon.surface.shell.complaint;

import io.echelon.platform.base.Caller;
import io.echelon.platform.complaint.Resources;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Takes somebody off the contact table. */
@Service
@Command(
    scope = "echelon",
    name = "resource-contact-remove",
    description = "Takes somebody off the contact table")
public final class ResourceContactRemove extends UnitAction {
  @Argument(name = "resource", description = "Code of the resource", required = true)
  String resource;

  @Argument(index = 1, name = "account", description = "Who grants it", required = true)
  String account;

  @Reference Resources resources;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    resources.remove(caller, chosenUnit, new Resources.ResourceContact(resource, account));
  }
}
