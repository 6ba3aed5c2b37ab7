package io.echelon.surface.shell.standing;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Standings;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.customer.CustomerAction;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Records an application. */
@Service
@Command(
    scope = "echelon",
    name = "application-record",
    description = "Records that a customer applies for a better tier, and checks its conditions")
public final class ApplicationRecord extends CustomerAction {
  @Argument(index = 1, name = "tier", description = "Code of the tier", required = true)
  String tier;

  @Argument(index = 2, name = "reason", description = "Why, in quotes", required = true)
  String reason;

  @Reference Standings standings;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    StandingTable.STANDING.show(
        words, out(), standings.apply(caller, chosenUnit, number, tier, reason));
  }
}
