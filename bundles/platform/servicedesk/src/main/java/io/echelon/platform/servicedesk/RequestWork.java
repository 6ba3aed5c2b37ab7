package io.echelon.platform.servicedesk;

import java.time.Instant;
import java.util.Optional;

/**
 * What was found and done about a request so far.
 *
 * @param plan what the customer was told with the latest answer
 * @param handling how it was handled, where somebody said
 * @param cause what it was caused by, once it is resolved
 * @param resolvedAt when it was resolved; absent while it is not
 * @param reopened how often it was opened again
 * @param byRule whether it stands where the unit's rules put it, so that they may move it
 */
public record RequestWork(
    Optional<FirstPlan> plan,
    Optional<Handling> handling,
    Optional<RequestCause> cause,
    Optional<Instant> resolvedAt,
    int reopened,
    boolean byRule) {

  /** Nothing yet, of a request that the unit's rules have put where it is. */
  public static final RequestWork NONE =
      new RequestWork(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, true);

  /** The same once somebody took the request or said whose it is. */
  public RequestWork byHand() {
    return new RequestWork(plan, handling, cause, resolvedAt, reopened, false);
  }

  /** The same with what was said with a step. */
  public RequestWork with(StepDetail detail, RequestStep step, Instant now) {
    return switch (step) {
      case ANSWER ->
          new RequestWork(
              detail.note().map(words -> new FirstPlan(words, detail.planned())),
              detail.handling().or(() -> handling),
              cause,
              resolvedAt,
              reopened,
              false);
      case RESOLVE ->
          new RequestWork(
              plan,
              detail.handling().or(() -> handling),
              detail.cause(),
              Optional.of(now),
              reopened,
              false);
      case REOPEN ->
          new RequestWork(
              plan,
              detail.handling().or(() -> handling),
              cause,
              Optional.empty(),
              reopened + 1,
              false);
      default ->
          new RequestWork(
              plan, detail.handling().or(() -> handling), cause, resolvedAt, reopened, false);
    };
  }
}
