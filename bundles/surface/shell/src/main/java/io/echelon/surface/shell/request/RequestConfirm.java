package io.echelon.surface.shell.request;

import io.echelon.platform.servicedesk.RequestStep;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Notes that the customer confirmed. */
@Service
@Command(
    scope = "echelon",
    name = "request-confirm",
    description = "Notes that the customer confirms the result")
public final class RequestConfirm extends RequestStepAction {
  public RequestConfirm() {
    super(RequestStep.CONFIRM);
  }
}
