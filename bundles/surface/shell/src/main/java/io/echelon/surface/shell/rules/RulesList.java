package io.echelon.surface.shell.rules;

import io.echelon.platform.base.Caller;
import io.echelon.platform.unit.Rules;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists versions of a unit's rules. */
@Service
@Command(
    scope = "echelon",
    name = "rules-list",
    description = "Lists the versions of a unit's rules, newest first")
public final class RulesList extends UnitAction {
  @Reference Rules rules;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    RulesTable.VERSION.print(words, out(), rules.list(caller, chosenUnit));
  }
}
