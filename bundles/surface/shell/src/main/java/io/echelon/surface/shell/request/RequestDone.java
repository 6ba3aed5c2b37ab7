package io.echelon.surface.shell.request;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.ServiceRequest;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Notes what another department has done. */
@Service
@Command(
    scope = "echelon",
    name = "request-done",
    description = "Notes that another department has done its part")
public final class RequestDone extends RequestChangeAction {
  @Argument(index = 1, name = "department", description = "The department", required = true)
  String team;

  @Override
  ServiceRequest change(Caller caller, String chosenUnit, long seen) {
    return handling.done(caller, chosenUnit, number, team, seen);
  }
}
