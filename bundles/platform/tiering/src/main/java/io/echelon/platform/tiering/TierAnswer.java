package io.echelon.platform.tiering;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which tier a customer is in.
 *
 * @param tier code of the tier
 * @param parent code of the class that the tier belongs to; the tier's own where there is none
 * @param rank 1 is the best
 * @param since first day on which it counted for what gave it
 * @param origin what gave it
 * @param run id of the run; present for tiers by a run
 * @param runName its name
 * @param scorecardVersion the version that has the tier
 * @param score total points in the latest run that rated the customer; 0 if none did
 * @param corrected true if a reviewer set the tier in the run
 * @param notRatableSince true if a later published run could not rate the customer, so that the
 *     earlier tier is kept
 * @param standing the override, application or provisional tier; absent for tiers by a run
 * @param lowering what the unit's rules make of a worse rating; absent where they change nothing
 */
public record TierAnswer(
    String tier,
    String parent,
    int rank,
    LocalDate since,
    Origin origin,
    Optional<Long> run,
    Optional<String> runName,
    int scorecardVersion,
    double score,
    boolean corrected,
    boolean notRatableSince,
    Optional<Given> standing,
    Optional<Lowered> lowering) {
  public TierAnswer {
    Objects.requireNonNull(tier, "tier");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(origin, "origin");
  }

  /** What gives a tier; the first goes before the others. */
  public enum Origin {
    OVERRIDE,
    APPLICATION,
    RUN,
    PROVISIONAL
  }

  /**
   * By whom a tier was given beside the runs.
   *
   * @param id of the override, application or provisional tier
   * @param until last day on which it counts, inclusive; present for overrides
   * @param due day up to which a new customer is to be assessed; present for provisional tiers
   * @param overdue true after that day
   * @param by who proposed it
   * @param approvedBy who approved it; absent for provisional tiers, which need no approval
   * @param reason why
   */
  public record Given(
      long id,
      Optional<LocalDate> until,
      Optional<LocalDate> due,
      boolean overdue,
      String by,
      Optional<String> approvedBy,
      String reason) {}

  /**
   * A rating that the unit's rules soften: before {@code from} the tier before is held, from then
   * on the granted one counts.
   *
   * @param rated code of the tier that the run rated
   * @param granted code of the tier that counts from then on, better than the rated one if the
   *     rules allow one step only
   * @param from first day on which it counts, inclusive
   * @param rulesVersion version of the unit's rules when the run was published
   */
  public record Lowered(String rated, String granted, LocalDate from, int rulesVersion) {}
}
