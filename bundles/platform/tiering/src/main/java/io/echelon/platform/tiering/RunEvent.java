package io.echelon.platform.tiering;

import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.util.Optional;

/**
 * One step of a run's history.
 *
 * @param step what was done
 * @param from the state before
 * @param to the state after
 * @param by who
 * @param at when
 * @param reason why, in the user's words
 * @param reviewStep name of the review step that a submission ended
 */
public record RunEvent(
    RunStep step,
    RunState from,
    RunState to,
    String by,
    Instant at,
    Optional<String> reason,
    Optional<LocalizedText> reviewStep) {

  /** What a step made of a run. */
  public static RunEvent of(
      Run before, RunStep step, Run after, String by, Instant at, Optional<String> reason) {
    return new RunEvent(
        step,
        before.state(),
        after.state(),
        by,
        at,
        reason,
        Optional.of(before.review().name()).filter(name -> step == RunStep.SUBMIT));
  }
}
