package io.echelon.surface.shell.request;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.surface.shell.team.TeamCompleter;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Hands a request over. */
@Service
@Command(
    scope = "echelon",
    name = "request-hand-over",
    description = "Hands a request over to a team")
public final class RequestHandOver extends RequestChangeAction {
  @Argument(index = 1, name = "team", description = "The team", required = true)
  @Completion(TeamCompleter.class)
  String team;

  @Argument(index = 2, name = "note", description = "What it should know, in quotes")
  String note;

  @Override
  ServiceRequest change(Caller caller, String chosenUnit, long seen) {
    return handling.handOver(caller, chosenUnit, number, team, seen, Optional.ofNullable(note));
  }
}
