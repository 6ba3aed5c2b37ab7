package io.echelon.platform.tiering.internal;

import io.echelon.platform.tiering.TierMatrix;
import io.echelon.spi.scoring.card.Scorecard;
import io.echelon.spi.scoring.card.Tier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts customers by two tiers. Used by one thread. */
final class MatrixCount {
  private final Set<String> tiers = new LinkedHashSet<>();
  private final Map<String, Map<String, Long>> counts = new HashMap<>();

  /**
   * @param cards whose tiers come first, in their order
   */
  MatrixCount(List<Scorecard> cards) {
    cards.stream().flatMap(card -> card.tiers().stream()).map(Tier::code).forEach(tiers::add);
  }

  void add(String from, String to) {
    tiers.add(from);
    tiers.add(to);
    counts.computeIfAbsent(from, f -> new HashMap<>()).merge(to, 1L, Long::sum);
  }

  TierMatrix matrix() {
    List<String> ordered = new ArrayList<>(tiers);
    ordered.remove(TierMatrix.NONE);
    ordered.add(TierMatrix.NONE);
    return new TierMatrix(
        ordered,
        ordered.stream().map(from -> new TierMatrix.Row(from, row(from, ordered))).toList());
  }

  private Map<String, Long> row(String from, List<String> ordered) {
    Map<String, Long> counted = counts.getOrDefault(from, Map.of());
    Map<String, Long> row = new LinkedHashMap<>();
    ordered.forEach(to -> row.put(to, counted.getOrDefault(to, 0L)));
    return row;
  }
}
