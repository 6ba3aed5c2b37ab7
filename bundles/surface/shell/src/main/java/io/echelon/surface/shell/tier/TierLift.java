package io.echelon.surface.shell.tier;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.Upgrade;
import io.echelon.platform.entitlement.Upgrades;
import io.echelon.platform.tiering.Lift;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.customer.CustomerAction;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Says what would lift a customer one tier. */
@Service
@Command(
    scope = "echelon",
    name = "tier-lift",
    description = "Says what would lift a customer one tier, and what that tier would grant")
public final class TierLift extends CustomerAction {
  private static final Table<Lift.Change> CHANGE =
      new Table<Lift.Change>()
          .column("indicator", Lift.Change::name)
          .column("value", Lift.Change::present)
          .column("needed", Lift.Change::needed)
          .column("points", Lift.Change::points)
          .column("tier", Lift.Change::tier);

  private static final Table<CatalogDocument.Entry> GAIN =
      new Table<CatalogDocument.Entry>()
          .column("item", CatalogDocument.Entry::item)
          .column("claim", CatalogDocument.Entry::text)
          .column("clause", CatalogDocument.Entry::clause)
          .column("internal", CatalogDocument.Entry::internal);

  @Reference Upgrades upgrades;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    Upgrade upgrade = upgrades.of(caller, chosenUnit, number);
    Lift lift = upgrade.lift();
    out().println(words.of(lift.summary()));
    lift.correction().ifPresent(c -> out().println(words.of(c)));
    if (!lift.changes().isEmpty()) {
      out().println();
      CHANGE.print(words, out(), lift.changes());
    }
    lift.next()
        .ifPresent(
            next -> {
              out().println();
              out().println(words.get("lift.grants", next.tier(), upgrade.catalogVersion()));
              GAIN.print(words, out(), upgrade.gains());
            });
  }
}
