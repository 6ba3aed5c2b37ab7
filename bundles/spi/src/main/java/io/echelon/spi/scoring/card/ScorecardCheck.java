package io.echelon.spi.scoring.card;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Refuses a scorecard whose parts do not fit together; the message starts with the place. */
final class ScorecardCheck {
  private ScorecardCheck() {}

  static void check(
      List<Tier> tiers,
      List<Indicator> indicators,
      List<Group> groups,
      List<Characteristic> characteristics,
      List<Designation> designations,
      TierRule rule) {
    if (tiers.size() < 2) {
      throw new IllegalArgumentException("/tiers: at least two are needed");
    }
    Set<String> tierCodes = codes("/tiers", tiers, Tier::code);
    codes("/indicators", indicators, Indicator::code);
    Set<String> groupCodes = codes("/groups", groups, Group::code);
    for (int i = 0; i < groups.size(); i++) {
      group("/groups/" + i, groups.get(i));
    }
    codes("/characteristics", characteristics, Characteristic::code);
    codes("/designations", designations, Designation::code);
    for (int i = 0; i < characteristics.size(); i++) {
      characteristic("/characteristics/" + i, characteristics.get(i), indicators, groupCodes);
    }
    for (int i = 0; i < designations.size(); i++) {
      String place = "/designations/" + i;
      known(place + "/tier", tierCodes, designations.get(i).tier());
      flag(place + "/code", indicators, designations.get(i).code());
    }
    CutOffs cutOffs = (CutOffs) rule;
    for (int i = 0; i < cutOffs.rows().size(); i++) {
      String place = "/rule/rows/" + i;
      CutOffs.CutOff row = cutOffs.rows().get(i);
      known(place + "/tier", tierCodes, row.tier());
      if (!row.score().equals(CutOffs.TOTAL)) {
        known(place + "/score", groupCodes, row.score());
      }
      require(!Double.isNaN(row.atLeast()), place + "/atLeast: must be a number");
      row.flag().ifPresent(code -> flag(place + "/flag", indicators, code));
    }
  }

  private static void group(String place, Group group) {
    require(!group.code().equals(CutOffs.TOTAL), place + "/code: total stands for all groups");
    group.cap().ifPresent(cap -> require(cap > 0, place + "/cap: must be above 0"));
  }

  private static void characteristic(
      String place, Characteristic c, List<Indicator> indicators, Set<String> groups) {
    known(place + "/group", groups, c.group());
    Indicator indicator = find(place + "/indicator", indicators, c.indicator());
    switch (indicator.kind()) {
      case NUMBER -> require(!c.bands().isEmpty(), place + "/bands: a number needs bands");
      case CATEGORY ->
          require(
              c.categories().keySet().equals(Set.copyOf(indicator.categoryCodes())),
              place + "/categories: must give a share for each of " + indicator.categoryCodes());
      case FLAG ->
          require(
              c.bands().isEmpty() && c.categories().isEmpty(),
              place + ": a flag gives its whole weight or nothing");
    }
    c.categories().forEach((code, share) -> share(place + "/categories/" + code, share));
    c.missing().ifPresent(share -> share(place + "/missing", share));
  }

  private static void share(String place, double share) {
    require(share >= 0 && share <= 1, place + ": share " + share + " is outside 0 to 1");
  }

  private static void flag(String place, List<Indicator> indicators, String code) {
    Indicator indicator = find(place, indicators, code);
    require(indicator.kind() == Indicator.Kind.FLAG, place + ": " + code + " is not a flag");
  }

  private static Indicator find(String place, List<Indicator> indicators, String code) {
    int index = Scorecard.indexOf(indicators, Indicator::code, code);
    require(index >= 0, place + ": no indicator " + code);
    return indicators.get(index);
  }

  private static <T> Set<String> codes(String place, List<T> list, Function<T, String> code) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      String value = code.apply(list.get(i));
      require(seen.add(value), place + "/" + i + "/code: " + value + " stands twice");
    }
    return seen;
  }

  private static void known(String place, Set<String> codes, String code) {
    require(codes.contains(code), place + ": unknown code " + code);
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
