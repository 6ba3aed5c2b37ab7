package io.echelon.surface.shell.catalog;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Confirms a catalog draft on behalf of a department. */
@Service
@Command(
    scope = "echelon",
    name = "catalog-confirm",
    description = "Confirms a catalog draft on behalf of a department, or lists who has confirmed")
public final class CatalogConfirm extends UnitAction {
  @Argument(name = "version", description = "Version of the catalog", required = true)
  int version;

  @Argument(index = 1, name = "department", description = "Its code; absent: only lists")
  String department;

  @Reference Catalogs catalogs;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    CatalogTable.CONFIRMATION.print(
        words,
        out(),
        department == null
            ? catalogs.confirmations(caller, chosenUnit, version)
            : catalogs.confirm(caller, chosenUnit, version, department));
  }
}
