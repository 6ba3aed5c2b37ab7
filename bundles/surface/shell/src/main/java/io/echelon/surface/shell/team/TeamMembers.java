package io.echelon.surface.shell.team;

import io.echelon.platform.base.Caller;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists who is in a team. */
@Service
@Command(scope = "echelon", name = "team-members", description = "Lists who is in a team")
public final class TeamMembers extends TeamAction {
  private static final Table<String> MEMBER = new Table<String>().column("name", name -> name);

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    MEMBER.print(words, out(), teams.members(caller, chosenUnit, team));
  }
}
