package io.echelon.surface.shell.tier;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.Tiers;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.UnitPagedAction;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists customers with their tiers. */
@Service
@Command(
    scope = "echelon",
    name = "tier-list",
    description = "Lists the customers of a unit with their tiers on a day")
public final class TierList extends UnitPagedAction<Tiers.CustomerTier> {
  @Option(name = "--on", description = "The day; today if absent")
  String on;

  @Option(name = "--known-at", description = "As it was known at this instant; now if absent")
  String knownAt;

  @Reference Tiers tiers;
  @Reference Days days;

  public TierList() {
    super(TierTable.CUSTOMER);
  }

  @Override
  protected Page<Tiers.CustomerTier> page(
      Caller caller, String chosenUnit, Optional<String> key, int size) {
    LocalDate day = days.dayOrToday(chosenUnit, on);
    return tiers.list(caller, chosenUnit, day, days.instantOrNow(knownAt), key, size);
  }
}
