package io.echelon.surface.shell.request;

import io.echelon.platform.servicedesk.RequestStep;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Notes the result. */
@Service
@Command(
    scope = "echelon",
    name = "request-resolve",
    description = "Notes the result of a request; needs a note")
public final class RequestResolve extends RequestStepAction {
  public RequestResolve() {
    super(RequestStep.RESOLVE);
  }
}
