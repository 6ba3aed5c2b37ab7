package io.echelon.surface.shell.rules;

import io.echelon.platform.base.Caller;
import io.echelon.platform.unit.Rules;
import io.echelon.surface.shell.ServerFiles;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Drafts a unit's rules. */
@Service
@Command(
    scope = "echelon",
    name = "rules-draft",
    description = "Keeps rules from a JSON file as a draft")
public final class RulesDraft extends UnitAction {
  @Argument(name = "file", description = "File on the server", required = true)
  String file;

  @Reference Rules rules;
  @Reference ServerFiles files;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) throws IOException {
    RulesTable.VERSION.show(words, out(), rules.draft(caller, chosenUnit, files.read(file)));
  }
}
