package io.echelon.platform.tiering.internal;

import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.tiering.TierAnswer.Given;
import io.echelon.platform.tiering.TierAnswer.Origin;
import io.echelon.platform.tiering.store.PublicationStore.Line;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.LocalDate;
import java.util.Optional;

/** Makes answers of tiers, with the scorecards that have them. */
final class TierAnswers {
  private final RatedCards cards;
  private final String unit;

  TierAnswers(RatedCards cards, String unit) {
    this.cards = cards;
    this.unit = unit;
  }

  TierAnswer of(TierOn tier, LocalDate on) {
    Optional<Long> run =
        tier.rated().filter(l -> tier.standing().isEmpty()).map(l -> l.publication().run());
    int version =
        tier.standing()
            .map(Standing::scorecardVersion)
            .orElseGet(() -> cards.run(run.orElseThrow()).scorecardVersion());
    Scorecard card = cards.card(unit, version);
    int index = card.tierIndex(tier.tier());
    return new TierAnswer(
        tier.tier(),
        card.tiers().get(index).parent(),
        index + 1,
        tier.since(),
        tier.standing().map(s -> Origin.valueOf(s.kind().name())).orElse(Origin.RUN),
        run,
        run.map(r -> cards.run(r).name()),
        version,
        tier.rated().map(Line::score).orElse(0.0),
        run.isPresent() && tier.rated().flatMap(Line::corrected).isPresent(),
        tier.notRatableSince(),
        tier.standing().map(s -> given(s, on)),
        tier.lowered());
  }

  private static Given given(Standing s, LocalDate on) {
    return new Given(
        s.id(),
        s.until(),
        s.due(),
        s.due().filter(on::isAfter).isPresent(),
        s.by(),
        s.decision().map(Standing.Decision::by).filter(by -> s.kind() != Standing.Kind.PROVISIONAL),
        s.reason());
  }
}
