package io.echelon.surface.shell.unit;

import io.echelon.platform.base.Caller;
import io.echelon.platform.unit.BusinessUnit;
import io.echelon.platform.unit.Units;
import io.echelon.surface.shell.EchelonAction;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists the units. */
@Service
@Command(
    scope = "echelon",
    name = "unit-list",
    description = "Lists the business units you may see")
public final class UnitList extends EchelonAction {
  @Reference Units units;

  @Override
  protected void run(Caller caller, Words words) {
    new Table<BusinessUnit>()
        .column("code", BusinessUnit::code)
        .column("name", BusinessUnit::name)
        .column("missing", u -> units.status(caller, u.code()).missing())
        .print(words, out(), units.list(caller));
  }
}
