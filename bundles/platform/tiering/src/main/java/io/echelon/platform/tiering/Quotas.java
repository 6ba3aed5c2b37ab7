package io.echelon.platform.tiering;

import java.util.List;

/**
 * How a forced distribution divided the rated customers of a run. Customers that are not ratable
 * stand outside.
 *
 * @param population rated customers
 * @param enforced whether there were enough of them for the quotas to bind the review; otherwise
 *     they are advice
 * @param places one per tier, best first
 */
public record Quotas(long population, boolean enforced, List<Place> places) {
  public Quotas {
    places = List.copyOf(places);
  }

  /**
   * A tier's places and the cut below them.
   *
   * @param tier code of the tier
   * @param quota places by largest remainder
   * @param actual rated customers in the tier after corrections
   * @param lastScore score of the last customer above the cut; 0 without places
   * @param tied customers with that score, if some of them fell below the cut; otherwise 0
   * @param tiedByNumber those of them whose second criterion is the same too, so that only the
   *     customer number parted them; otherwise 0
   */
  public record Place(
      String tier, long quota, long actual, double lastScore, long tied, long tiedByNumber) {}

  /** Whether corrections moved a tier away from its quota. */
  public boolean deviates() {
    return places.stream().anyMatch(p -> p.quota() != p.actual());
  }
}
