package io.echelon.surface.shell.request;

import io.echelon.platform.servicedesk.RequestStep;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lets the clocks run on. */
@Service
@Command(
    scope = "echelon",
    name = "request-resume",
    description = "The customer has answered: the clocks run on")
public final class RequestResume extends RequestStepAction {
  public RequestResume() {
    super(RequestStep.RESUME);
  }
}
