package io.echelon.surface.shell.standing;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Standings;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.customer.CustomerAction;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Gives a new customer a tier. */
@Service
@Command(
    scope = "echelon",
    name = "provisional-give",
    description = "Gives a new customer a tier until a run rates it")
public final class ProvisionalGive extends CustomerAction {
  @Argument(index = 1, name = "tier", description = "Code of the tier", required = true)
  String tier;

  @Argument(index = 2, name = "reason", description = "Why, in quotes", required = true)
  String reason;

  @Option(name = "--from", description = "First day; today if absent")
  String from;

  @Reference Standings standings;
  @Reference Days days;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    StandingTable.STANDING.show(
        words,
        out(),
        standings.provisional(caller, chosenUnit, number, tier, days.day(from), reason));
  }
}
