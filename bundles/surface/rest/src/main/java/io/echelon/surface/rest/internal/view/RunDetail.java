package io.echelon.surface.rest.internal.view;

import io.echelon.platform.tiering.Quotas;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.tiering.Runs;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run with its figures and what was done with it.
 *
 * @param distribution customers per tier after corrections, best tier first
 * @param quotas how a forced distribution divided it, with the ties at its cuts
 * @param history oldest first
 */
public record RunDetail(
    Run run, List<TierCount> distribution, Optional<Quotas> quotas, List<RunEvent> history) {
  public static RunDetail of(
      Run run, Map<String, Long> distribution, Optional<Quotas> quotas, List<RunEvent> history) {
    List<TierCount> counts =
        distribution.entrySet().stream()
            .map(e -> new TierCount(tier(e.getKey()), e.getValue()))
            .toList();
    return new RunDetail(run, counts, quotas, history);
  }

  private static Optional<String> tier(String key) {
    return Optional.of(key).filter(code -> !code.equals(Runs.NOT_RATABLE));
  }

  /** Customers of a tier; without a tier: those that are not ratable. */
  public record TierCount(Optional<String> tier, long customers) {}
}
