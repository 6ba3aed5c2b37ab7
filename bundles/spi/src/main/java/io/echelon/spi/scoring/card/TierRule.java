package io.echelon.spi.scoring.card;

import java.util.List;

/** How points and indicators become a tier. */
public sealed interface TierRule permits CutOffs, ForcedDistribution, ConditionLadder, AxesMatrix {

  /** Every condition that the rule tests, in its order. */
  default List<Condition> conditions() {
    if (this instanceof ConditionLadder ladder) {
      return ladder.rungs().stream().flatMap(r -> r.all().stream()).toList();
    }
    if (this instanceof AxesMatrix matrix) {
      return matrix.axes().stream()
          .flatMap(a -> a.levels().stream())
          .flatMap(l -> l.all().stream())
          .toList();
    }
    return List.of();
  }
}
