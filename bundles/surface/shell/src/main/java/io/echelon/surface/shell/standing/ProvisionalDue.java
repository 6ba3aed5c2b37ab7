package io.echelon.surface.shell.standing;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Standings;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists new customers whose assessment is due. */
@Service
@Command(
    scope = "echelon",
    name = "provisional-due",
    description = "Lists provisional tiers that are due, of customers that no run has rated")
public final class ProvisionalDue extends UnitPagedAction<Standing> {
  @Option(name = "--by", description = "Due at or before this day; today if absent")
  String by;

  @Reference Standings standings;
  @Reference Days days;

  public ProvisionalDue() {
    super(StandingTable.STANDING);
  }

  @Override
  protected Page<Standing> page(Caller caller, String chosenUnit, Optional<String> key, int size) {
    return standings.due(caller, chosenUnit, days.dayOrToday(chosenUnit, by), key, size);
  }
}
