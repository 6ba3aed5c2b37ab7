package io.echelon.surface.shell.catalog;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.surface.shell.ServerFiles;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Drafts a catalog. */
@Service
@Command(
    scope = "echelon",
    name = "catalog-draft",
    description = "Keeps a catalog from a JSON file as a draft")
public final class CatalogDraft extends UnitAction {
  @Argument(name = "file", description = "File on the server", required = true)
  String file;

  @Reference Catalogs catalogs;
  @Reference ServerFiles files;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) throws IOException {
    CatalogTable.VERSION.show(words, out(), catalogs.draft(caller, chosenUnit, files.read(file)));
  }
}
