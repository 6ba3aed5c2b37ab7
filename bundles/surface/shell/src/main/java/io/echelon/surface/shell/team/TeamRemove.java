package io.echelon.surface.shell.team;

import io.echelon.platform.base.Caller;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.user.UserCompleter;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Takes somebody out of a team. */
@Service
@Command(scope = "echelon", name = "team-remove", description = "Takes somebody out of a team")
public final class TeamRemove extends TeamAction {
  @Argument(index = 1, name = "user", description = "Name of the user", required = true)
  @Completion(UserCompleter.class)
  String user;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    teams.remove(caller, chosenUnit, team, user);
  }
}
