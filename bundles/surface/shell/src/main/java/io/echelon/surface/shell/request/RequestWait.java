package io.echelon.surface.shell.request;

import io.echelon.platform.servicedesk.RequestStep;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Stops the clocks while the customer is asked. */
@Service
@Command(
    scope = "echelon",
    name = "request-wait",
    description = "The customer is asked: the clocks stand still; needs a note")
public final class RequestWait extends RequestStepAction {
  public RequestWait() {
    super(RequestStep.WAIT);
  }
}
