package io.echelon.platform.servicedesk;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of a request's history.
 *
 * @param step what was done; empty for its acceptance, for what a change of tier or severity did,
 *     and for a hand-over or release
 * @param to the state after it
 * @param by who
 * @param at when
 * @param team whose it is after it, where it was handed to a team
 * @param note in the agent's words
 */
public record RequestEvent(
    Optional<RequestStep> step,
    RequestState to,
    String by,
    Instant at,
    Optional<String> team,
    Optional<String> note) {}
