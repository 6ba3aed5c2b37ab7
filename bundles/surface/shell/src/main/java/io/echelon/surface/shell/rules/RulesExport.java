package io.echelon.surface.shell.rules;

import io.echelon.platform.base.Caller;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.RulesDocument;
import io.echelon.surface.shell.ServerFiles;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Exports a unit's rules. */
@Service
@Command(
    scope = "echelon",
    name = "rules-export",
    description = "Writes a version of the rules as JSON, as a draft takes it")
public final class RulesExport extends UnitAction {
  @Argument(name = "version", description = "Version of the rules", required = true)
  int version;

  @Argument(index = 1, name = "file", description = "New file on the server; the output if absent")
  String file;

  @Reference Rules rules;
  @Reference ServerFiles files;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) throws IOException {
    String json = RulesDocument.write(rules.get(caller, chosenUnit, version).rules());
    if (file == null) {
      out().println(json);
    } else {
      out().println(words.get("export.done", files.create(file, json)));
    }
  }
}
