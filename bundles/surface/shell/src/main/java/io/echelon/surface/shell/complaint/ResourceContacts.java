package io.echelon.surface.shell.complaint;

import io.echelon.platform.base.Caller;
import io.echelon.platform.complaint.Resources;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists who grants what. */
@Service
@Command(
    scope = "echelon",
    name = "resource-contacts",
    description = "Lists who grants which resource")
public final class ResourceContacts extends UnitAction {
  private static final Table<Resources.ResourceContact> CONTACT =
      new Table<Resources.ResourceContact>()
          .column("resource", Resources.ResourceContact::resource)
          .column("account", Resources.ResourceContact::account);

  @Reference Resources resources;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    CONTACT.print(words, out(), resources.contacts(caller, chosenUnit));
  }
}
