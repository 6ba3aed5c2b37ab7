package io.echelon.surface.shell.request;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.StepDetail;
import io.echelon.surface.shell.Words;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Option;

/** A command that takes a request a step on. */
abstract class RequestStepAction extends RequestAction {
  @Option(name = "--version", description = "The version you have seen; the present one if absent")
  Long version;

  @Argument(index = 1, name = "note", description = "What was done, in quotes")
  String note;

  private final RequestStep step;

  RequestStepAction(RequestStep step) {
    this.step = step;
  }

  @Override
  protected final void run(Caller caller, String chosenUnit, Words words) {
    long seen = version == null ? requests.get(caller, chosenUnit, number).version() : version;
    RequestTable.REQUEST.show(
        words,
        out(),
        requests.step(caller, chosenUnit, number, step, seen, detail(Optional.ofNullable(note))));
  }

  /** What is said with the step. */
  StepDetail detail(Optional<String> words) {
    return StepDetail.of(words);
  }
}
