package io.echelon.platform.tiering;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tiers that people give single customers beside the runs: overrides, upgrades that customers apply
 * for, and the provisional tiers of new customers. Unit admins and reviewers propose, for
 * applications agents too; another person, an approver, decides; all staff read. Every step is
 * audited and tells of itself by a domain event in its transaction. Safe for use by several
 * threads.
 */
@ProviderType
public interface Standings {

  /**
   * Proposes an override.
   *
   * @param number the customer's number
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT naming what is wrong with tier,
   *     days or reason; NOT_FOUND
   */
  Standing override(Caller caller, String unit, String number, Wanted wanted);

  /**
   * Records that a customer applies for a better tier, which counts from today if it is approved,
   * and checks its present facts against the scorecard and strategy in force (R5, 集团客户层次分类服务管理办法).
   * The outcome is kept with the application, also where the conditions fail.
   *
   * @param tier code of the tier, better than the customer's present one
   * @param reason why the customer applies, never blank
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT also where the tier follows
   *     from the rank among all customers, so that there are no conditions to meet; UNIT_DEGRADED
   *     without the strategy
   */
  Standing apply(Caller caller, String unit, String number, String tier, String reason);

  /**
   * Gives a new customer a tier until a run rates it. It needs no approval: everything goes before
   * it, and it is given per deal (R6, 客户分级管理制度 5.1.2 D). A later one takes the place of the
   * earlier, but is due on the same day.
   *
   * @param from first day on which it counts; empty: today
   * @return with the day up to which the customer is to be assessed: so many months after the first
   *     day as the scorecard's cycle says, six where it says nothing
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT if the customer has a tier by
   *     other means on the first day
   */
  Standing provisional(
      Caller caller,
      String unit,
      String number,
      String tier,
      Optional<LocalDate> from,
      String reason);

  /**
   * Makes an override or an application count.
   *
   * @param comment may be blank
   * @throws io.echelon.platform.base.EchelonException SEPARATION_OF_DUTIES if the caller proposed
   *     it; ILLEGAL_STEP if it is not pending, its last day has passed, or it is an application
   *     whose conditions fail, which needs an override instead; STALE
   */
  Standing approve(Caller caller, String unit, long id, String comment);

  /** Refuses a pending one; another person than its proposer, with a reason. */
  Standing refuse(Caller caller, String unit, long id, String reason);

  /**
   * Takes a pending one back or ends one that counts: from today on it no longer does, the days
   * before keep it. What an approver made count, an approver ends; the rest whoever may propose it
   * too.
   */
  Standing withdraw(Caller caller, String unit, long id, String reason);

  /** One of them. */
  Standing get(Caller caller, String unit, long id);

  /** All of a kind that were ever proposed for one customer, newest first. */
  List<Standing> of(Caller caller, String unit, String number, Standing.Kind kind);

  /** Those of a unit in a state, newest first. */
  Page<Standing> list(
      Caller caller,
      String unit,
      Standing.Kind kind,
      Standing.State state,
      Optional<String> after,
      int limit);

  /**
   * Provisional tiers that are due at or before a day, of customers that no publication has rated
   * by then; by due day, then customer. Those of the past are overdue, and go on counting.
   *
   * @return a page that may hold fewer than {@code limit} though more follow: a call looks at a
   *     bounded number of customers
   */
  Page<Standing> due(Caller caller, String unit, LocalDate by, Optional<String> after, int limit);

  /**
   * What an override is to be.
   *
   * @param tier code of the tier
   * @param from first day, inclusive; may lie back
   * @param until last day, inclusive: today or later, at most 366 days in all
   * @param reason never blank
   */
  record Wanted(String tier, LocalDate from, LocalDate until, String reason) {}
}
