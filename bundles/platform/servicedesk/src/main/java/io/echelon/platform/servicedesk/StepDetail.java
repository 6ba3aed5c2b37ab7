package io.echelon.platform.servicedesk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an agent says with a step.
 *
 * @param note in the agent's words
 * @param planned with ANSWER: the day by which it is to be done
 * @param handling how it is handled
 * @param cause with RESOLVE: what it was caused by; needed where the unit's rules list causes
 */
public record StepDetail(
    Optional<String> note,
    Optional<LocalDate> planned,
    Optional<Handling> handling,
    Optional<RequestCause> cause) {

  /** Words and nothing else. */
  public static StepDetail of(Optional<String> note) {
    return new StepDetail(note, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
