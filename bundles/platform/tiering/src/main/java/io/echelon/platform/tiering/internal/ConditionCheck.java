package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.text.Messages;
import io.echelon.platform.tiering.Standing.Check;
import io.echelon.platform.tiering.Standing.Outcome;
import io.echelon.platform.tiering.internal.SingleScorer.Scored;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.card.ConditionLadder;
import io.echelon.spi.scoring.card.Conditions;
import io.echelon.spi.scoring.card.ForcedDistribution;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says whether a customer's facts meet the conditions of a tier, and of each whether it holds. */
final class ConditionCheck {
  private static final Reasons REASONS = new Reasons(ConditionCheck.class);
  private static final Messages MESSAGES = new Messages(ExplanationWriter.class);

  private final Scorecard card;
  private final int version;
  private final String tier;
  private final LocalDate on;

  /**
   * @param tier code of the tier that is applied for
   * @param on the day of the facts
   */
  ConditionCheck(Scorecard card, int version, String tier, LocalDate on) {
    this.card = card;
    this.version = version;
    this.tier = tier;
    this.on = on;
    if (card.rule() instanceof ForcedDistribution) {
      throw REASONS.invalid("tier.by-rank");
    }
  }

  /** The outcome; a better tier than the one applied for meets its conditions too. */
  Check of(Scored scored) {
    if (scored.fault().isPresent()) {
      LocalizedText why = text("check.not-ratable", Words.plain(scored.fault().get()), "");
      return new Check(false, on, Optional.empty(), why, List.of());
    }
    String rated = scored.tier(card).orElseThrow();
    boolean met = card.tierIndex(rated) <= card.tierIndex(tier);
    List<Outcome> conditions = conditions(scored);
    LocalizedText why =
        conditions.isEmpty()
            ? new RuleText(card, scored.detail(card), List.of()).write()
            : Words.join(
                conditions.stream().map(ConditionCheck::inWords).toList(), MESSAGES.text("comma"));
    return new Check(
        met,
        on,
        Optional.of(rated),
        text(met ? "check.met" : "check.not-met", why, rated),
        conditions);
  }

  private LocalizedText text(String key, LocalizedText why, String rated) {
    return MESSAGES.text(key, tier, on.toString(), Integer.toString(version), why, rated);
  }

  private static LocalizedText inWords(Outcome condition) {
    return MESSAGES.text(condition.holds() ? "check.holds" : "check.fails", condition.text());
  }

  /** Those of the tier's rung, of several the one that fails least. */
  private List<Outcome> conditions(Scored scored) {
    if (!(card.rule() instanceof ConditionLadder ladder)) {
      return List.of();
    }
    RuleText words = new RuleText(card, scored.detail(card), List.of());
    return ladder.rungs().stream()
        .filter(rung -> rung.tier().equals(tier))
        .map(
            rung ->
                rung.all().stream()
                    .map(
                        c ->
                            new Outcome(
                                words.condition(c),
                                Conditions.holds(card, c, scored.values(), scored.scores(), 0)))
                    .toList())
        .min(Comparator.comparingLong(all -> all.stream().filter(c -> !c.holds()).count()))
        .orElse(List.of());
  }
}
