package io.echelon.surface.shell.request;

import io.echelon.platform.servicedesk.RequestStep;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Ends a request that nobody wants any more. */
@Service
@Command(
    scope = "echelon",
    name = "request-withdraw",
    description = "The customer no longer wants it; needs a note")
public final class RequestWithdraw extends RequestStepAction {
  public RequestWithdraw() {
    super(RequestStep.WITHDRAW);
  }
}
