package io.echelon.platform.tiering.internal;

import io.echelon.platform.tiering.Publication.Lowering;
import io.echelon.platform.tiering.TierAnswer.Lowered;
import io.echelon.platform.tiering.store.PublicationStore.Line;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * What the unit's rules make of a rating that is worse than the tier before: at most one step,
 * after a grace period, with notice. A correction counts as it stands.
 *
 * @param tier code of the tier that counts
 * @param since first day on which it counted
 * @param lowered what was changed; empty if the rating counts as it is
 */
record LettingDown(String tier, LocalDate since, Optional<Lowered> lowered) {

  static LettingDown of(Line line, LocalDate on, LongFunction<Scorecard> cardOfRun) {
    LocalDate effective = line.publication().effectiveFrom();
    LettingDown asItIs = new LettingDown(line.tier().orElseThrow(), effective, Optional.empty());
    Lowering rules = line.publication().lowering();
    boolean softens = rules.oneStep() || rules.from().isAfter(effective);
    if (!softens || line.corrected().isPresent() || line.before().isEmpty()) {
      return asItIs;
    }
    Scorecard card = cardOfRun.apply(line.publication().run());
    int before = card.tierIndex(line.before().get());
    int rated = card.tierIndex(asItIs.tier());
    if (before < 0 || rated <= before) {
      return asItIs;
    }
    String granted = rules.oneStep() ? card.tiers().get(before + 1).code() : asItIs.tier();
    Lowered lowered = new Lowered(asItIs.tier(), granted, rules.from(), rules.rulesVersion());
    if (on.isBefore(rules.from())) {
      return new LettingDown(line.before().get(), effective, Optional.of(lowered));
    }
    return new LettingDown(
        granted, rules.from(), Optional.of(lowered).filter(l -> !l.granted().equals(l.rated())));
  }
}
