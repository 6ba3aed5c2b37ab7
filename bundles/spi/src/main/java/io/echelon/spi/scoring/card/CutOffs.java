package io.echelon.spi.scoring.card;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Score lines, tried in order; the first that is met gives the tier. A customer who meets none gets
 * the scorecard's last tier.
 *
 * @param rows the lines, never empty
 */
public record CutOffs(List<CutOff> rows) implements TierRule {

  /** The score that counts all groups. */
  public static final String TOTAL = "total";

  public CutOffs {
    rows = List.copyOf(rows);
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
