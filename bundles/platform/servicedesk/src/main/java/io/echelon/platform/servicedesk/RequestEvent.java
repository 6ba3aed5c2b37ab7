package io.echelon.platform.servicedesk;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of a request's history.
 *
 * @param step what was done; empty for its acceptance and for what a change of tier did
 * @param to the state after it
 * @param by who
 * @param at when
 * @param note in the agent's words
 */
public record RequestEvent(
    Optional<RequestStep> step, RequestState to, String by, Instant at, Optional<String> note) {}
