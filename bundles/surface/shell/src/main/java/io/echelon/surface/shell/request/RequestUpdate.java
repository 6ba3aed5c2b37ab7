package io.echelon.surface.shell.request;

import io.echelon.platform.servicedesk.RequestStep;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Notes a further word. */
@Service
@Command(
    scope = "echelon",
    name = "request-update",
    description = "Notes a further word to the customer; needs a note")
public final class RequestUpdate extends RequestStepAction {
  public RequestUpdate() {
    super(RequestStep.UPDATE);
  }
}
