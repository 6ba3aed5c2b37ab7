package io.echelon.spi.scoring.card;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Each tier takes its share of the rated customers, best first. Quotas are rounded by largest
 * remainder, so that they add up; the order is score, then {@code thenBy}, then customer number.
 * The platform ranks, because a scorer sees one block only.
 *
 * @param shares one per tier of the scorecard, in its order; percents add up to 100
 * @param thenBy code of the NUMBER indicator that breaks ties, high first; empty: the customer
 *     number alone does
 * @param enforcedFrom smallest population in which the quotas bind the review; in a smaller one
 *     they are advice
 */
public record ForcedDistribution(List<Share> shares, Optional<String> thenBy, int enforcedFrom)
    implements TierRule {
  public ForcedDistribution {
    shares = List.copyOf(shares);
    thenBy = thenBy == null ? Optional.empty() : thenBy;
    if (enforcedFrom < 1) {
      throw new IllegalArgumentException("/rule/enforcedFrom: must be at least 1");
    }
  }

  /**
   * A tier's share.
   *
   * @param tier code of the tier
   * @param percent above 0, at most 100
   */
  public record Share(String tier, double percent) {
    public Share {
      Objects.requireNonNull(tier, "tier");
      if (!(percent > 0 && percent <= 100)) {
        throw new IllegalArgumentException("share of " + tier + " must be above 0, at most 100");
      }
    }
  }
}
