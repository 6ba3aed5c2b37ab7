package io.echelon.platform.tiering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a scorecard would have made of a run.
 *
 * @param run id of the run
 * @param runName its name
 * @param asOf the date whose facts are rated
 * @param scorecardVersion the unit's version that is tried; empty for a stated scorecard
 * @param customers all of the run
 * @param up those that would be in a better tier
 * @param down those that would be in a worse one or could not be rated
 * @param matrix from the run's tiers, after corrections, to those under the scorecard; no tier
 *     stands for those that could not be rated
 * @param parents by the code of a tier that of the class it belongs to; the tier's own where there
 *     is none
 * @param sums the indicator that was to be added up
 */
public record WhatIf(
    long run,
    String runName,
    LocalDate asOf,
    Optional<Integer> scorecardVersion,
    long customers,
    long up,
    long down,
    TierMatrix matrix,
    Map<String, String> parents,
    Optional<Sums> sums) {

  /**
   * An indicator added up.
   *
   * @param indicator its code
   * @param unit its unit
   * @param cells one per cell that is not empty
   */
  public record Sums(String indicator, Optional<String> unit, List<Sum> cells) {
    public Sums {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The customers of one cell.
   *
   * @param from code of the tier in the run
   * @param to code of the tier under the scorecard
   * @param sum of the indicator; a missing value, and that of whoever could not be rated, adds
   *     nothing
   */
  public record Sum(String from, String to, double sum) {}
}
