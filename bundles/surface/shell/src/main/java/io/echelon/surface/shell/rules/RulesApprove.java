package io.echelon.surface.shell.rules;

import io.echelon.platform.base.Caller;
import io.echelon.platform.unit.Rules;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Approves a unit's rules. */
@Service
@Command(
    scope = "echelon",
    name = "rules-approve",
    description = "Approves a draft of a unit's rules")
public final class RulesApprove extends UnitAction {
  @Option(name = "--from", description = "First day on which it counts; today if absent")
  String from;

  @Argument(name = "version", description = "Version of the rules", required = true)
  int version;

  @Reference Rules rules;
  @Reference Days days;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    LocalDate first = days.dayOrToday(chosenUnit, from);
    RulesTable.VERSION.show(words, out(), rules.approve(caller, chosenUnit, version, first));
  }
}
