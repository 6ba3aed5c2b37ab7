package io.echelon.surface.shell.dataimport;

import io.echelon.platform.base.Caller;
import io.echelon.platform.dataimport.DataImports;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists import mappings. */
@Service
@Command(
    scope = "echelon",
    name = "import-mapping-list",
    description = "Lists the import mappings of a unit")
public final class ImportMappingList extends UnitAction {
  @Reference DataImports imports;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    new Table<String>()
        .column("name", name -> name)
        .column("columns", name -> imports.mapping(caller, chosenUnit, name).indicators().size())
        .print(words, out(), imports.mappings(caller, chosenUnit));
  }
}
