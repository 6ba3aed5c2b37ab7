package io.echelon.platform.tiering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One rating of all customers of a unit.
 *
 * @param id given by the store, 0 before
 * @param unit code of the unit
 * @param name for example {@code 2026-1}, unique in the unit, 1 to 64 characters
 * @param asOf the date whose facts were rated
 * @param strategy id of the scoring strategy
 * @param scorecardVersion version of the unit's scorecard
 * @param policyVersion version of the unit's policy
 * @param state where it stands
 * @param review how far the review has come; the first step before it
 * @param startedBy who started it
 * @param startedAt when
 * @param job id of the job that rates, 0 before it is known
 * @param version for optimistic locking
 */
public record Run(
    long id,
    String unit,
    String name,
    LocalDate asOf,
    String strategy,
    int scorecardVersion,
    int policyVersion,
    RunState state,
    ReviewProgress review,
    String startedBy,
    Instant startedAt,
    long job,
    long version) {
  public Run {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(review, "review");
  }

  /**
   * The same run after a step. A submission ends one step of the review, and the review with the
   * last; a return begins the review anew.
   *
   * @throws io.echelon.platform.base.EchelonException ILLEGAL_STEP naming state, step and the steps
   *     there are
   */
  public Run after(RunStep step) {
    RunState next = state.after(step);
    if (step == RunStep.SUBMIT && !review.last()) {
      return in(state, review.next());
    }
    return in(next, step == RunStep.RETURN ? ReviewProgress.first(review.steps()) : review);
  }

  private Run in(RunState newState, ReviewProgress newReview) {
    return new Run(
        id,
        unit,
        name,
        asOf,
        strategy,
        scorecardVersion,
        policyVersion,
        newState,
        newReview,
        startedBy,
        startedAt,
        job,
        version);
  }
}
