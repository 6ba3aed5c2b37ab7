package io.echelon.surface.shell.team;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.Teams;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists teams. */
@Service
@Command(
    scope = "echelon",
    name = "team-list",
    description = "Lists the teams of a unit's service desk; one without members is open to all")
public final class TeamList extends UnitAction {
  private static final Table<Teams.Staffed> TEAM =
      new Table<Teams.Staffed>()
          .column("code", t -> t.team().code())
          .column("name", t -> t.team().name())
          .column("vip", t -> t.team().vip())
          .column("members", Teams.Staffed::members);

  @Reference Teams teams;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    TEAM.print(words, out(), teams.list(caller, chosenUnit));
  }
}
