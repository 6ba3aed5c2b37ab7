package io.echelon.surface.shell.request;

import io.echelon.platform.servicedesk.RequestStep;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Takes a request. */
@Service
@Command(scope = "echelon", name = "request-take", description = "Takes a request to work on it")
public final class RequestTake extends RequestStepAction {
  public RequestTake() {
    super(RequestStep.TAKE);
  }
}
