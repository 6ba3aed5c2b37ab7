package io.echelon.surface.shell.unit;

import io.echelon.platform.base.Caller;
import io.echelon.platform.unit.BusinessUnit;
import io.echelon.platform.unit.UnitPolicy;
import io.echelon.platform.unit.Units;
import io.echelon.spi.LocalizedText;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Shows a unit with the policy of a day. */
@Service
@Command(
    scope = "echelon",
    name = "unit-show",
    description = "Shows a business unit, its policy and what it misses")
public final class UnitShow extends UnitAction {
  private static final Table<UnitPolicy> POLICY =
      new Table<UnitPolicy>()
          .column("policy", UnitPolicy::version)
          .column("strategy", UnitPolicy::strategy)
          .column("catalog", UnitPolicy::catalog)
          .column("calendar", UnitPolicy::calendar)
          .column("defaultdays", UnitPolicy::defaultAnswerDays)
          .column("reviewsteps", UnitShow::reviewSteps)
          .column("from", UnitPolicy::effectiveFrom)
          .column("approvedby", UnitPolicy::approvedBy);

  /** In their order. */
  private static LocalizedText reviewSteps(UnitPolicy policy) {
    return policy.reviewSteps().stream()
        .reduce((a, b) -> new LocalizedText(a.en() + " → " + b.en(), a.zh() + " → " + b.zh()))
        .orElseThrow();
  }

  @Option(name = "--on", description = "Day of the policy; today if absent")
  String on;

  @Reference Units units;
  @Reference Days days;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    new Table<BusinessUnit>()
        .column("code", BusinessUnit::code)
        .column("name", BusinessUnit::name)
        .column("missing", u -> units.status(caller, u.code()).missing())
        .show(words, out(), units.get(caller, chosenUnit));
    POLICY.show(words, out(), units.policy(chosenUnit, days.dayOrToday(chosenUnit, on)));
  }
}
