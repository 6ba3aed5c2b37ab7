package io.echelon.surface.shell.tier;

import io.echelon.platform.base.Caller;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.tiering.Tiers;
import io.echelon.surface.shell.Words;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Shows a customer's tier. */
@Service
@Command(scope = "echelon", name = "tier", description = "Shows a customer's tier on a day")
public final class Tier extends DatedAction {
  @Reference Customers customers;
  @Reference Tiers tiers;

  @Override
  void run(Caller caller, String chosenUnit, LocalDate day, Instant known, Words words) {
    long customer = customers.get(caller, chosenUnit, number).id();
    tiers
        .of(chosenUnit, customer, day, known)
        .ifPresentOrElse(
            tier -> TierTable.TIER.show(words, out(), tier),
            () -> out().println(words.get("tier.none", number, day)));
  }
}
