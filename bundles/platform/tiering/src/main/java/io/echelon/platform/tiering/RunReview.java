package io.echelon.platform.tiering;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes a run from its rating to its publication. Every step is audited; steps that do not exist
 * from the run's state are refused by name (ILLEGAL_STEP). Safe for use by several threads.
 */
@ProviderType
public interface RunReview {

  /**
   * A customer's line with its points, corrections and comments.
   *
   * @param number the customer's number
   */
  ReviewedLine line(Caller caller, String unit, long run, String number);

  /**
   * The customers that a run puts into a tier after corrections, by customer id.
   *
   * @return a page that may hold fewer or a few more than {@code limit} though more follow, since
   *     corrections move customers
   */
  Page<RatedCustomer> inTier(
      Caller caller, String unit, long run, String tier, Optional<String> after, int limit);

  /**
   * Sets a customer's tier in a run that is in review, unless somebody else did something to the
   * line that the caller has not seen.
   *
   * @param number the customer's number
   * @param seen revision of the line that the caller read; absent: none but the caller's own
   *     corrections
   * @param tier code of the tier
   * @param reason never blank
   * @throws io.echelon.platform.base.EchelonException STALE naming who corrected or commented
   *     meanwhile
   */
  Correction correct(
      Caller caller,
      String unit,
      long run,
      String number,
      OptionalInt seen,
      String tier,
      String reason);

  /** Sets a customer's tier of which the caller has seen no correction or comment of others. */
  default Correction correct(
      Caller caller, String unit, long run, String number, String tier, String reason) {
    return correct(caller, unit, run, number, OptionalInt.empty(), tier, reason);
  }

  /**
   * Comments on a customer's line: a reviewer in the review, an approver until the approval too.
   *
   * @param text never blank
   */
  LineEntry comment(Caller caller, String unit, long run, String number, String text);

  /** All corrections of a run, oldest first. */
  List<Correction> corrections(Caller caller, String unit, long run);

  /**
   * Ends the current step of the review: the run goes on to the next step, or after the last to its
   * approval.
   *
   * @param step number of the step that is meant, so that a call that is repeated does not end the
   *     next one as well (STALE); absent: whichever is current
   * @param comment may be absent, but not in the last step where corrections leave the binding
   *     quotas of a forced distribution (INVALID_INPUT naming the tiers)
   * @throws io.echelon.platform.base.EchelonException FORBIDDEN if others are named to hold the
   *     step; SEPARATION_OF_DUTIES if the caller ended the step before
   */
  Run submit(Caller caller, String unit, long run, OptionalInt step, String comment);

  /** Ends the current step of the review, whichever it is. */
  default Run submit(Caller caller, String unit, long run, String comment) {
    return submit(caller, unit, run, OptionalInt.empty(), comment);
  }

  /** Sends a run back into review, to its first step. */
  Run sendBack(Caller caller, String unit, long run, String reason);

  /**
   * Approves.
   *
   * @throws io.echelon.platform.base.EchelonException SEPARATION_OF_DUTIES if the caller started or
   *     corrected the run or ended the last step of its review; FORBIDDEN if others are named to
   *     approve
   */
  Run approve(Caller caller, String unit, long run, String comment);

  /** Makes the tiers of an approved run count from a day on, inclusive, which may lie back. */
  Publication publish(Caller caller, String unit, long run, LocalDate effectiveFrom);

  /** Takes a publication back: reads as of now fall back to what held without it. */
  Run revoke(Caller caller, String unit, long run, String reason);

  /** Gives a run up. */
  Run cancel(Caller caller, String unit, long run, String reason);
}
