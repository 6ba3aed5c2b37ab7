package io.echelon.platform.unit;

import io.echelon.spi.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a unit decides about its tiers and its desk beyond scorecard and catalog. A document:
 * versioned, drafted, approved by another person and dated.
 *
 * @param downgrade how customers are let down
 * @param tierChange what a change of tier does to open requests
 * @param marks the marks that customers can carry
 * @param escalation whom the clocks of promises tell when
 * @param desk how the service desk divides its work
 */
public record UnitRules(
    Downgrade downgrade,
    TierChange tierChange,
    List<MarkRule> marks,
    EscalationLadder escalation,
    DeskRules desk) {

  /** What a unit has that never approved any. The marks are those of 中国移动业务处理流程. */
  public static final UnitRules DEFAULT =
      new UnitRules(
          Downgrade.AT_ONCE,
          TierChange.KEEP,
          List.of(
              new MarkRule("ORDINARY", new LocalizedText("Ordinary", "普通"), MarkEffect.NONE),
              new MarkRule("KEY_ACCOUNT", new LocalizedText("Key account", "大客户"), MarkEffect.NONE),
              new MarkRule("BLACK_LIST", new LocalizedText("Black list", "黑名单"), MarkEffect.HELD),
              new MarkRule("RED_LIST", new LocalizedText("Red list", "红名单"), MarkEffect.FIRST)),
          EscalationLadder.DEFAULT,
          DeskRules.DEFAULT);

  public UnitRules {
    Objects.requireNonNull(downgrade, "downgrade");
    Objects.requireNonNull(tierChange, "tierChange");
    marks = List.copyOf(marks);
    escalation = escalation == null ? EscalationLadder.DEFAULT : escalation;
    desk = desk == null ? DeskRules.DEFAULT : desk;
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < marks.size(); i++) {
      if (!codes.add(marks.get(i).code())) {
        throw new IllegalArgumentException(
            "/marks/" + i + "/code: " + marks.get(i).code() + " stands twice");
      }
    }
  }

  /** The mark with a code. */
  public Optional<MarkRule> mark(String code) {
    return marks.stream().filter(m -> m.code().equals(code)).findFirst();
  }
}
