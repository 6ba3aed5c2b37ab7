package io.echelon.platform.tiering;

import io.echelon.spi.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What would lift a customer one tier.
 *
 * @param customer number and name
 * @param rating where the changes start; empty without a tier, and where the run that counts could
 *     not rate the customer
 * @param correction who set another tier than the rated one, and why
 * @param next the next better tier; empty in the best one and without a rating
 * @param changes single changes that reach it or a better one, the smallest first; empty if none of
 *     them alone does
 * @param summary the whole in one sentence
 */
public record Lift(
    Explanation.CustomerRef customer,
    Optional<Rating> rating,
    Optional<LocalizedText> correction,
    Optional<Next> next,
    List<Change> changes,
    LocalizedText summary) {
  public Lift {
    changes = List.copyOf(changes);
  }

  /**
   * The customer's rating in the run that counts today.
   *
   * @param run id of the run
   * @param runName its name
   * @param asOf the date whose facts were rated
   * @param scorecardVersion the version it was rated with
   * @param tier code of the tier, before any correction
   * @param parent code of the class that it belongs to; the tier's own where there is none
   * @param score total points
   */
  public record Rating(
      long run,
      String runName,
      LocalDate asOf,
      int scorecardVersion,
      String tier,
      String parent,
      double score) {}

  /**
   * The next better tier.
   *
   * @param tier its code
   * @param parent code of the class that it belongs to; the tier's own where there is none
   */
  public record Next(String tier, String parent) {}

  /**
   * A change of one indicator, all others as they were.
   *
   * @param indicator code of the indicator
   * @param name as people read it
   * @param present its value in the run
   * @param needed the value nearest to it that suffices
   * @param value the same as facts state it: a number (of a DATE, whole months since), a category's
   *     code or true/false
   * @param effort the change over the present value, 0.1 for a tenth; 1 where there is nothing to
   *     relate it to
   * @param points what it adds to the total; below 0 where a better tier asks for less
   * @param tier code of the tier that it reaches
   */
  public record Change(
      String indicator,
      LocalizedText name,
      LocalizedText present,
      LocalizedText needed,
      String value,
      double effort,
      double points,
      String tier) {}
}
