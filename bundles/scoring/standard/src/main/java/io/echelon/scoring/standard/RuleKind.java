package io.echelon.scoring.standard;

import io.echelon.spi.scoring.card.AxesMatrix;
import io.echelon.spi.scoring.card.ConditionLadder;
import io.echelon.spi.scoring.card.CutOffs;
import io.echelon.spi.scoring.card.ForcedDistribution;
import io.echelon.spi.scoring.card.TierRule;

/** A kind of tier rule, by the name it has in documents. */
enum RuleKind {
  CUT_OFFS("cut-offs", CutOffs.class),
  FORCED_DISTRIBUTION("forced-distribution", ForcedDistribution.class),
  CONDITION_LADDER("condition-ladder", ConditionLadder.class),
  AXES_MATRIX("axes-matrix", AxesMatrix.class);

  private final String code;
  private final Class<? extends TierRule> type;

  RuleKind(String code, Class<? extends TierRule> type) {
    this.code = code;
    this.type = type;
  }

  /**
   * Refuses a rule of another kind.
   *
   * @throws IllegalArgumentException naming the place and both kinds
   */
  void require(TierRule rule) {
    if (!type.isInstance(rule)) {
      throw new IllegalArgumentException("/rule/kind: must be " + code + ", is " + of(rule).code);
    }
  }

  private static RuleKind of(TierRule rule) {
    for (RuleKind kind : values()) {
      if (kind.type.isInstance(rule)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("/rule/kind: unknown " + rule.getClass());
  }
}
