package io.echelon.surface.shell.catalog;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists catalog versions. */
@Service
@Command(
    scope = "echelon",
    name = "catalog-list",
    description = "Lists the catalog versions of a unit, newest first")
public final class CatalogList extends UnitAction {
  @Reference Catalogs catalogs;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    CatalogTable.VERSION.print(words, out(), catalogs.list(caller, chosenUnit));
  }
}
