package io.echelon.surface.shell.request;

import io.echelon.platform.servicedesk.RequestStep;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Notes the first answer. */
@Service
@Command(
    scope = "echelon",
    name = "request-answer",
    description = "Notes the first answer to a request; needs a note")
public final class RequestAnswer extends RequestStepAction {
  public RequestAnswer() {
    super(RequestStep.ANSWER);
  }
}
