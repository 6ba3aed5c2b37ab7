package io.echelon.platform.tiering;

import io.echelon.spi.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * Why a customer is in its tier.
 *
 * @param customer number and name
 * @param answer the tier; empty if the customer has none
 * @param characteristics points per scored criterion; empty without a rating
 * @param subtotals points per group
 * @param levels the level on each axis, where the scorecard keeps axes side by side
 * @param reasons codes of the characteristics that fall furthest below their baseline, at most four
 * @param decidedBy what set the tier: cut-off, designation or correction
 * @param offboarding why the customer is a candidate for ending the relationship, if it is one
 * @param rating the run and its steps, as people read it
 * @param summary the whole in one sentence
 */
public record Explanation(
    CustomerRef customer,
    Optional<TierAnswer> answer,
    List<Points> characteristics,
    List<Subtotal> subtotals,
    List<AxisLevel> levels,
    List<String> reasons,
    LocalizedText decidedBy,
    Optional<LocalizedText> offboarding,
    List<RunEvent> rating,
    LocalizedText summary) {

  /** Which customer. */
  public record CustomerRef(String number, String name) {}

  /**
   * One criterion.
   *
   * @param code its key
   * @param name as people read it
   * @param group key of its group
   * @param value the fact, with its unit
   * @param band the band or category that held it
   * @param points what it gave
   * @param max what it could have given
   */
  public record Points(
      String code,
      LocalizedText name,
      String group,
      LocalizedText value,
      LocalizedText band,
      double points,
      double max) {}

  /** A level on an axis, both as code and as people read it. */
  public record AxisLevel(
      String axis, LocalizedText axisName, String level, LocalizedText levelName) {}

  /** Points of a group out of the most it could give. */
  public record Subtotal(String code, LocalizedText name, double points, double max) {}
}
