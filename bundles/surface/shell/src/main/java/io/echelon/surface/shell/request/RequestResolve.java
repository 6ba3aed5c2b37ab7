package io.echelon.surface.shell.request;

import io.echelon.platform.servicedesk.Handling;
import io.echelon.platform.servicedesk.RequestCause;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.StepDetail;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Notes the result. */
@Service
@Command(
    scope = "echelon",
    name = "request-resolve",
    description = "Notes the result of a request; needs a note")
public final class RequestResolve extends RequestStepAction {
  @Option(name = "--cause", description = "Code of what it was caused by")
  String cause;

  @Option(name = "--cause-words", description = "The cause in your words, in quotes")
  String causeWords;

  @Option(name = "--handling", description = "How it was handled")
  @Completion(
      value = StringsCompleter.class,
      values = {"ON_SITE", "REMOTE"})
  Handling handling;

  public RequestResolve() {
    super(RequestStep.RESOLVE);
  }

  @Override
  StepDetail detail(Optional<String> words) {
    return new StepDetail(
        words,
        Optional.empty(),
        Optional.ofNullable(handling),
        Optional.ofNullable(cause).map(code -> new RequestCause(code, causeWords)));
  }
}
