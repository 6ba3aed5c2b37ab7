package io.echelon.surface.shell.request;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Gives a request back. */
@Service
@Command(
    scope = "echelon",
    name = "request-release",
    description = "Gives a request back to its team, in nobody's hands")
public final class RequestRelease extends RequestChangeAction {
  @Argument(index = 1, name = "note", description = "Why, in quotes")
  String note;

  @Override
  ServiceRequest change(Caller caller, String chosenUnit, long seen) {
    return handling.release(caller, chosenUnit, number, seen, Optional.ofNullable(note));
  }
}
