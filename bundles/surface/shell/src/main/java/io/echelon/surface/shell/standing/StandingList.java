package io.echelon.surface.shell.standing;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Standings;
import io.echelon.surface.shell.Choice;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Lists overrides, applications or provisional tiers. */
@Service
@Command(
    scope = "echelon",
    name = "standing-list",
    description = "Lists overrides, applications or provisional tiers of a unit")
public final class StandingList extends UnitPagedAction<Standing> {
  @Argument(name = "kind", description = "override, application or provisional", required = true)
  @Completion(
      value = StringsCompleter.class,
      values = {"override", "application", "provisional"})
  String kind;

  @Option(name = "--state", description = "pending, approved, refused or withdrawn")
  @Completion(
      value = StringsCompleter.class,
      values = {"pending", "approved", "refused", "withdrawn"})
  String state = "pending";

  @Reference Standings standings;

  public StandingList() {
    super(StandingTable.STANDING);
  }

  @Override
  protected Page<Standing> page(Caller caller, String chosenUnit, Optional<String> key, int size) {
    return standings.list(
        caller,
        chosenUnit,
        Choice.of(Standing.Kind.class, "kind", kind),
        Choice.of(Standing.State.class, "--state", state),
        key,
        size);
  }
}
