package io.echelon.surface.shell.team;

import io.echelon.platform.servicedesk.Teams;
import io.echelon.surface.shell.UnitAction;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;

/** A command about one team. */
abstract class TeamAction extends UnitAction {
  @Argument(name = "team", description = "Code of the team", required = true)
  @Completion(TeamCompleter.class)
  String team;

  @Reference Teams teams;
}
