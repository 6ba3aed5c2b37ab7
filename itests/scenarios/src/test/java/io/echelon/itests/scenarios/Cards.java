package io.echelon.itests.scenarios;

import io.echelon.spi.scoring.card.Characteristic;
import io.echelon.spi.scoring.card.Scorecard;
import io.echelon.spi.scoring.card.TierRule;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Scorecards changed for data that lack some of the indicators. */
final class Cards {
  private Cards() {}

  /** The card, giving no points for a missing value instead of holding the customer back. */
  static Scorecard lenient(Scorecard card) {
    return with(
        card,
        card.characteristics().stream().map(c -> changed(c, c.weight(), Optional.of(0.0))).toList(),
        card.rule());
  }

  /** Some of a card's characteristics, their weights scaled to 100, under another rule. */
  static Scorecard only(Scorecard card, List<String> codes, UnaryOperator<TierRule> rule) {
    List<Characteristic> kept =
        card.characteristics().stream().filter(c -> codes.contains(c.code())).toList();
    double sum = kept.stream().mapToDouble(Characteristic::weight).sum();
    return with(
        card,
        kept.stream().map(c -> changed(c, c.weight() * 100 / sum, c.missing())).toList(),
        rule.apply(card.rule()));
  }

  private static Characteristic changed(Characteristic c, double weight, Optional<Double> missing) {
    return new Characteristic(
        c.code(),
        c.name(),
        c.indicator(),
        c.group(),
        weight,
        c.bands(),
        c.curve(),
        c.categories(),
        missing,
        c.baseline(),
        c.trend());
  }

  private static Scorecard with(
      Scorecard card, List<Characteristic> characteristics, TierRule rule) {
    return new Scorecard(
        card.id(),
        card.name(),
        card.source(),
        card.tiers(),
        card.indicators(),
        card.groups(),
        characteristics,
        card.designations(),
        rule,
        card.cycle(),
        card.offboarding());
  }
}
