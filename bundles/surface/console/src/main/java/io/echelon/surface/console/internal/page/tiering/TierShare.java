package io.echelon.surface.console.internal.page.tiering;

import io.echelon.platform.tiering.Correction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tier's customers in a run.
 *
 * @param tier its code; empty text for those that are not ratable
 * @param rated as rated, before corrections
 * @param granted after corrections
 */
public record TierShare(String tier, long rated, long granted) {

  /** From the customers after corrections back to the rating. */
  static List<TierShare> of(Map<String, Long> granted, List<Correction> corrections) {
    Map<String, Long> rated = new LinkedHashMap<>(granted);
    for (Correction correction : corrections) {
      rated.merge(correction.to(), -1L, Long::sum);
      rated.merge(correction.from(), 1L, Long::sum);
    }
    List<TierShare> shares = new ArrayList<>();
    rated.forEach(
        (tier, count) -> shares.add(new TierShare(tier, count, granted.getOrDefault(tier, 0L))));
    return shares;
  }
}
