package io.echelon.surface.shell.request;

import io.echelon.platform.servicedesk.RequestStep;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Opens a request again. */
@Service
@Command(
    scope = "echelon",
    name = "request-reopen",
    description = "Opens a request again that was not solved after all; needs a note")
public final class RequestReopen extends RequestStepAction {
  public RequestReopen() {
    super(RequestStep.REOPEN);
  }
}
