package io.echelon.platform.servicedesk;

import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of a request's history.
 *
 * @param step what was done; empty for its acceptance and for whatever changes beside the steps
 * @param to the state after it
 * @param by who
 * @param at when
 * @param team whose it is after it, where it was handed to a team
 * @param what what happened beside the steps, in the platform's words; older lines have it in the
 *     note
 * @param note in the agent's words
 */
public record RequestEvent(
    Optional<RequestStep> step,
    RequestState to,
    String by,
    Instant at,
    Optional<String> team,
    Optional<LocalizedText> what,
    Optional<String> note) {

  /** What happens to a request beside its steps. */
  public static RequestEvent beside(
      ServiceRequest request, String by, Instant at, LocalizedText what, Optional<String> note) {
    return new RequestEvent(
        Optional.empty(), request.state(), by, at, request.team(), Optional.of(what), note);
  }
}
