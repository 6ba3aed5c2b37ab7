package io.echelon.spi.scoring.card;

import static io.echelon.spi.scoring.card.ScorecardCheck.find;
import static io.echelon.spi.scoring.card.ScorecardCheck.known;
import static io.echelon.spi.scoring.card.ScorecardCheck.require;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Refuses a characteristic that does not fit its indicator. */
final class CharacteristicCheck {
  private final List<Indicator> indicators;
  private final Set<String> groups;

  CharacteristicCheck(List<Indicator> indicators, Set<String> groups) {
    this.indicators = indicators;
    this.groups = groups;
  }

  void check(String place, Characteristic c) {
    known(place + "/group", groups, c.group());
    Indicator indicator = find(place + "/indicator", indicators, c.indicator());
    switch (indicator.kind()) {
      case NUMBER, DATE -> number(place, c);
      case CATEGORY -> category(place, c, indicator);
      case FLAG ->
          require(
              !hasSteps(c) && c.categories().isEmpty(),
              place + ": a flag gives its whole weight or nothing");
    }
    c.categories().forEach((code, share) -> share(place + "/categories/" + code, share));
    c.missing().ifPresent(share -> share(place + "/missing", share));
    c.baseline().ifPresent(share -> share(place + "/baseline", share));
    if (c.trend().isPresent()) {
      require(indicator.kind().isNumeric(), place + "/trend: only a number has one");
      trend(place, c);
    }
  }

  private static void number(String place, Characteristic c) {
    require(hasSteps(c), place + "/bands: a number needs bands or a curve");
    require(c.bands().isEmpty() || c.curve().isEmpty(), place + "/curve: there are bands as well");
    require(c.curve().size() != 1, place + "/curve: two corners are needed");
    require(c.categories().isEmpty(), place + "/categories: a number has none");
  }

  private static void category(String place, Characteristic c, Indicator indicator) {
    require(
        c.categories().keySet().equals(Set.copyOf(indicator.categoryCodes())),
        place + "/categories: must give a share for each of " + indicator.categoryCodes());
    require(!hasSteps(c), place + "/bands: a category has none");
  }

  private static boolean hasSteps(Characteristic c) {
    return !c.bands().isEmpty() || !c.curve().isEmpty();
  }

  private static void share(String place, double share) {
    require(share >= 0 && share <= 1, place + ": share " + share + " is outside 0 to 1");
  }

  private static void trend(String place, Characteristic c) {
    double[] shares =
        Stream.concat(
                c.bands().stream().map(Band::share), c.curve().stream().map(CurvePoint::share))
            .mapToDouble(Double::doubleValue)
            .toArray();
    double sign = c.trend().get() == Trend.RISING ? 1 : -1;
    for (int i = 1; i < shares.length; i++) {
      require(
          sign * (shares[i] - shares[i - 1]) >= 0,
          place + "/trend: not " + c.trend().get() + " at step " + (i + 1));
    }
  }
}
