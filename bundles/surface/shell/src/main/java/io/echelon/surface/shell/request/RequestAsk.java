package io.echelon.surface.shell.request;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.RequestHandling.Deadline;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Asks another department. */
@Service
@Command(
    scope = "echelon",
    name = "request-ask",
    description = "Asks another department for its part, with a clock of its own")
public final class RequestAsk extends RequestChangeAction {
  @Argument(index = 1, name = "department", description = "The department", required = true)
  String team;

  @Argument(index = 2, name = "days", description = "Within how many working days", required = true)
  int days;

  @Override
  ServiceRequest change(Caller caller, String chosenUnit, long seen) {
    return handling.ask(
        caller,
        chosenUnit,
        number,
        team,
        new Deadline(OptionalInt.of(days), Optional.empty()),
        seen);
  }
}
