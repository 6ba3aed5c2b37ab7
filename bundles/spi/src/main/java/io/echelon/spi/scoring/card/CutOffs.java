package io.echelon.spi.scoring.card;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Score lines, tried in order; the first that is met gives the tier. A customer who meets none gets
 * the scorecard's last tier.
 *
 * @param rows the lines, never empty
 * @param decimals digits behind the point to which a score is rounded, half up, before it is
 *     compared, 0 to 6; empty: it is compared as it is
 */
public record CutOffs(List<CutOff> rows, Optional<Integer> decimals) implements TierRule {
  private static final int MOST_DECIMALS = 6;

  /** The score that counts all groups. */
  public static final String TOTAL = "total";

  public CutOffs {
    rows = List.copyOf(rows);
    decimals = decimals == null ? Optional.empty() : decimals;
    if (decimals.filter(d -> d < 0 || d > MOST_DECIMALS).isPresent()) {
      throw new IllegalArgumentException("/rule/decimals: must be 0 to " + MOST_DECIMALS);
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("no cut-off");
    }
  }

  /**
   * One line.
   *
   * @param tier code of the tier it gives
   * @param score code of the group whose subtotal counts, or {@link #TOTAL}
   * @param atLeast points needed, inclusive
   * @param flag code of a FLAG indicator that must be set as well
   */
  public record CutOff(String tier, String score, double atLeast, Optional<String> flag) {
    public CutOff {
      Objects.requireNonNull(tier, "tier");
      Objects.requireNonNull(score, "score");
      flag = flag == null ? Optional.empty() : flag;
    }
  }
}
