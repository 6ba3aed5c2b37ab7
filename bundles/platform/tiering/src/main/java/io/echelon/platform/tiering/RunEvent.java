package io.echelon.platform.tiering;

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
 */
public record RunEvent(
    RunStep step, RunState from, RunState to, String by, Instant at, Optional<String> reason) {}
