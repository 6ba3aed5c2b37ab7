package io.echelon.surface.shell.dataimport;

import io.echelon.platform.base.Caller;
import io.echelon.platform.dataimport.DataImports;
import io.echelon.surface.shell.ServerFiles;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Stores an import mapping. */
@Service
@Command(
    scope = "echelon",
    name = "import-mapping-put",
    description = "Stores an import mapping from a JSON file, over any earlier one")
public final class ImportMappingPut extends UnitAction {
  @Argument(name = "mapping", description = "Name of the mapping", required = true)
  @Completion(MappingCompleter.class)
  String mapping;

  @Argument(index = 1, name = "file", description = "File on the server", required = true)
  String file;

  @Reference DataImports imports;
  @Reference ServerFiles files;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) throws IOException {
    imports.putMapping(caller, chosenUnit, mapping, files.read(file));
    out().println(words.get("import.mapping", mapping, chosenUnit));
  }
}
