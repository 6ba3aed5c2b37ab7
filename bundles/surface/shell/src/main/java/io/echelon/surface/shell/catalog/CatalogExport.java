package io.echelon.surface.shell.catalog;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.surface.shell.ServerFiles;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Exports a catalog. */
@Service
@Command(
    scope = "echelon",
    name = "catalog-export",
    description = "Writes a catalog version as JSON, as a draft takes it")
public final class CatalogExport extends UnitAction {
  @Argument(name = "version", description = "Version of the catalog", required = true)
  int version;

  @Argument(index = 1, name = "file", description = "New file on the server; the output if absent")
  String file;

  @Reference Catalogs catalogs;
  @Reference ServerFiles files;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) throws IOException {
    String json = CatalogDocuments.write(catalogs.get(caller, chosenUnit, version).document());
    if (file == null) {
      out().println(json);
    } else {
      out().println(words.get("export.done", files.create(file, json)));
    }
  }
}
