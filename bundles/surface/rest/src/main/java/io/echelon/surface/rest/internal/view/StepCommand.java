package io.echelon.surface.rest.internal.view;

import io.echelon.platform.servicedesk.Handling;
import io.echelon.platform.servicedesk.RequestCause;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.StepDetail;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step to take, with the version that the agent has seen.
 *
 * @param planned with ANSWER: the day by which it is to be done
 * @param handling how it is handled
 * @param cause with RESOLVE: code of what it was caused by
 * @param causeWords the cause in the agent's words
 */
public record StepCommand(
    RequestStep step,
    Long version,
    Optional<String> note,
    Optional<LocalDate> planned,
    Optional<Handling> handling,
    Optional<String> cause,
    Optional<String> causeWords) {
  public StepCommand {
    Required.of(step, "step");
    Required.of(version, "version");
    note = note == null ? Optional.empty() : note;
    planned = planned == null ? Optional.empty() : planned;
    handling = handling == null ? Optional.empty() : handling;
    cause = cause == null ? Optional.empty() : cause;
    causeWords = causeWords == null ? Optional.empty() : causeWords;
  }

  /** What is said with the step. */
  public StepDetail detail() {
    return new StepDetail(
        note, planned, handling, cause.map(code -> new RequestCause(code, causeWords.orElse(""))));
  }
}
