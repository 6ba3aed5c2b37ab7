package io.echelon.spi.scoring.card;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Rungs, tried in order; the first whose conditions all hold gives the tier. A customer for whom
 * none holds gets the scorecard's last tier. Several rungs may give the same tier, and a rung may
 * stand before one of a better tier, so that for example dormancy decides first.
 *
 * @param rungs never empty
 */
public record ConditionLadder(List<Rung> rungs) implements TierRule {
  public ConditionLadder {
    rungs = List.copyOf(rungs);
    if (rungs.isEmpty()) {
      throw new IllegalArgumentException("no rung");
    }
  }

  /**
   * One rung.
   *
   * @param tier code of the tier it gives
   * @param all what must hold, all of it; never empty
   * @param clause where the regulation says so
   */
  public record Rung(String tier, List<Condition> all, Optional<String> clause) {
    public Rung {
      Objects.requireNonNull(tier, "tier");
      all = List.copyOf(all);
      clause = clause == null ? Optional.empty() : clause;
      if (all.isEmpty()) {
        throw new IllegalArgumentException("rung of " + tier + " has no condition");
      }
    }
  }
}
