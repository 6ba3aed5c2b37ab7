package io.echelon.platform.tiering;

import io.echelon.platform.base.Caller;
import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes a run from its rating to its publication. Every step is audited; steps that do not exist
 * from the run's state are refused by name (ILLEGAL_STEP). Safe for use by several threads.
 */
@ProviderType
public interface RunReview {

  /**
   * Sets a customer's tier in a run that is in review.
   *
   * @param number the customer's number
   * @param tier code of the tier
   * @param reason never blank
   */
  Correction correct(
      Caller caller, String unit, long run, String number, String tier, String reason);

  /** All corrections of a run, oldest first. */
  List<Correction> corrections(Caller caller, String unit, long run);

  /**
   * Ends the review.
   *
   * @param comment may be absent, but not where corrections leave the binding quotas of a forced
   *     distribution (INVALID_INPUT naming the tiers)
   */
  Run submit(Caller caller, String unit, long run, String comment);

  /** Sends a run back into review. */
  Run sendBack(Caller caller, String unit, long run, String reason);

  /**
   * Approves.
   *
   * @throws io.echelon.platform.base.EchelonException SEPARATION_OF_DUTIES if the caller started or
   *     corrected the run
   */
  Run approve(Caller caller, String unit, long run, String comment);

  /** Makes the tiers of an approved run count from a day on, inclusive, which may lie back. */
  Publication publish(Caller caller, String unit, long run, LocalDate effectiveFrom);

  /** Takes a publication back: reads as of now fall back to what held without it. */
  Run revoke(Caller caller, String unit, long run, String reason);

  /** Gives a run up. */
  Run cancel(Caller caller, String unit, long run, String reason);
}
