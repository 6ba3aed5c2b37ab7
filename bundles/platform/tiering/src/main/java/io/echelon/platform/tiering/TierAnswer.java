package io.echelon.platform.tiering;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Which tier a customer is in.
 *
 * @param tier code of the tier
 * @param parent code of the class that the tier belongs to; the tier's own where there is none
 * @param rank 1 is the best
 * @param since first day on which this publication's tier counted
 * @param run id of the run
 * @param runName its name
 * @param scorecardVersion the version it was rated with
 * @param score total points in that run
 * @param corrected true if a reviewer set the tier
 * @param notRatableSince true if a later published run could not rate the customer, so that the
 *     earlier tier is kept
 */
public record TierAnswer(
    String tier,
    String parent,
    int rank,
    LocalDate since,
    long run,
    String runName,
    int scorecardVersion,
    double score,
    boolean corrected,
    boolean notRatableSince) {
  public TierAnswer {
    Objects.requireNonNull(tier, "tier");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(since, "since");
  }
}
