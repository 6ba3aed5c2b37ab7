package io.echelon.surface.shell.standing;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.tiering.Standings;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.customer.CustomerAction;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Proposes an override. */
@Service
@Command(
    scope = "echelon",
    name = "override-propose",
    description = "Proposes an override of a customer's tier, which another person approves")
public final class OverridePropose extends CustomerAction {
  private static final Reasons REASONS = new Reasons(Words.class);

  @Argument(index = 1, name = "tier", description = "Code of the tier", required = true)
  String tier;

  @Argument(index = 2, name = "reason", description = "Why, in quotes", required = true)
  String reason;

  @Option(name = "--from", description = "First day; today if absent")
  String from;

  @Option(name = "--until", description = "Last day, inclusive", required = true)
  String until;

  @Reference Standings standings;
  @Reference Days days;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    Standings.Wanted wanted =
        new Standings.Wanted(
            tier,
            days.dayOrToday(chosenUnit, from),
            days.day(until).orElseThrow(() -> REASONS.invalid("override.end")),
            reason);
    StandingTable.STANDING.show(
        words, out(), standings.override(caller, chosenUnit, number, wanted));
  }
}
