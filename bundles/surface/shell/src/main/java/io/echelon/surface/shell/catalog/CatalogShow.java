package io.echelon.surface.shell.catalog;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Shows a catalog version. */
@Service
@Command(
    scope = "echelon",
    name = "catalog-show",
    description = "Shows a catalog version with its entries")
public final class CatalogShow extends UnitAction {
  @Argument(name = "version", description = "Version of the catalog", required = true)
  int version;

  @Reference Catalogs catalogs;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    CatalogVersion catalog = catalogs.get(caller, chosenUnit, version);
    CatalogTable.VERSION.show(words, out(), catalog);
    out().println();
    CatalogTable.ENTRY.print(words, out(), catalog.document().entries());
  }
}
