package io.echelon.surface.shell.request;

import io.echelon.platform.servicedesk.Handling;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.StepDetail;
import io.echelon.surface.shell.Days;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Notes the answer. */
@Service
@Command(
    scope = "echelon",
    name = "request-answer",
    description = "Notes the answer to a request: what will be done; needs a note")
public final class RequestAnswer extends RequestStepAction {
  @Option(name = "--planned", description = "By which day it is to be done")
  String planned;

  @Option(name = "--handling", description = "How it is handled")
  @Completion(
      value = StringsCompleter.class,
      values = {"ON_SITE", "REMOTE"})
  Handling handling;

  @Reference Days days;

  public RequestAnswer() {
    super(RequestStep.ANSWER);
  }

  @Override
  StepDetail detail(Optional<String> words) {
    return new StepDetail(
        words, days.day(planned), Optional.ofNullable(handling), Optional.empty());
  }
}
