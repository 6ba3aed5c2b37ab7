package io.echelon.surface.shell.request;

import io.echelon.platform.servicedesk.RequestStep;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Closes a request. */
@Service
@Command(scope = "echelon", name = "request-close", description = "Closes a request")
public final class RequestClose extends RequestStepAction {
  public RequestClose() {
    super(RequestStep.CLOSE);
  }
}
