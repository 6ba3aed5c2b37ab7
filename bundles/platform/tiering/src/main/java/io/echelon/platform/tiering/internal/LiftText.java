package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.text.Messages;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.tiering.Correction;
import io.echelon.platform.tiering.Lift;
import io.echelon.platform.tiering.Measure;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.List;

/** Puts what would lift a customer into words. */
final class LiftText {
  private static final Messages MESSAGES = new Messages(LiftText.class);

  private final Scorecard card;
  private final RatingText rating;
  private final RatingDetail detail;

  LiftText(Scorecard card, RatingDetail detail) {
    this.card = card;
    this.detail = detail;
    rating = new RatingText(card, detail);
  }

  static LocalizedText withoutTier(Customer customer) {
    return MESSAGES.text("none", customer.name());
  }

  static LocalizedText notRated(Customer customer, String run) {
    return MESSAGES.text("not-rated", customer.name(), run);
  }

  static LocalizedText best(Customer customer, String tier) {
    return MESSAGES.text("best", customer.name(), tier);
  }

  static LocalizedText correction(Correction c) {
    return MESSAGES.text("correction", c.by(), c.to(), c.reason());
  }

  static LocalizedText summary(
      Customer customer, String tier, String next, List<Lift.Change> changes) {
    if (changes.isEmpty()) {
      return MESSAGES.text("no-change", customer.name(), tier, next);
    }
    Lift.Change first = changes.get(0);
    return MESSAGES.text(
        "change",
        customer.name(),
        tier,
        next,
        first.name(),
        first.present(),
        first.needed(),
        changes.size());
  }

  Lift.Change change(LiftSearch.Found found, double total) {
    Indicator indicator = card.indicators().get(found.column());
    double value = found.outcome().value();
    return new Lift.Change(
        indicator.code(),
        indicator.name(),
        present(indicator, found.column()),
        needed(indicator, value),
        switch (indicator.kind()) {
          case NUMBER, DATE -> Numbers.plain(value);
          case CATEGORY -> indicator.categories().get((int) value).code();
          case FLAG -> Boolean.toString(value != 0);
        },
        found.effort(),
        found.outcome().total() - total,
        card.tiers().get(found.outcome().tier()).code());
  }

  private LocalizedText present(Indicator indicator, int column) {
    return indicator.kind() == Indicator.Kind.FLAG && detail.values().get(column).isEmpty()
        ? Words.NO
        : rating.value(column);
  }

  private static LocalizedText needed(Indicator indicator, double value) {
    LocalizedText needed =
        switch (indicator.kind()) {
          case NUMBER -> Words.plain(Numbers.plain(value));
          case DATE -> Words.months(value);
          case CATEGORY -> indicator.categories().get((int) value).name();
          case FLAG -> value == 0 ? Words.NO : Words.YES;
        };
    return indicator.unit().map(unit -> Measure.behind(needed, unit)).orElse(needed);
  }
}
