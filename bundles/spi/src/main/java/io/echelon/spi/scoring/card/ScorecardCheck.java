package io.echelon.spi.scoring.card;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Refuses a scorecard whose parts do not fit together; the message starts with the place. */
final class ScorecardCheck {
  private final List<Tier> tiers;
  private final List<Indicator> indicators;
  private final List<Group> groups;
  private final List<Characteristic> characteristics;
  private final List<Designation> designations;
  private final TierRule rule;

  ScorecardCheck(
      List<Tier> tiers,
      List<Indicator> indicators,
      List<Group> groups,
      List<Characteristic> characteristics,
      List<Designation> designations,
      TierRule rule) {
    this.tiers = tiers;
    this.indicators = indicators;
    this.groups = groups;
    this.characteristics = characteristics;
    this.designations = designations;
    this.rule = rule;
  }

  void check() {
    require(tiers.size() >= 2, "/tiers: at least two are needed");
    Set<String> tierCodes = codes("/tiers", tiers, Tier::code);
    codes("/indicators", indicators, Indicator::code);
    Set<String> groupCodes = codes("/groups", groups, Group::code);
    for (int i = 0; i < groups.size(); i++) {
      group("/groups/" + i, groups.get(i));
    }
    codes("/characteristics", characteristics, Characteristic::code);
    codes("/designations", designations, Designation::code);
    CharacteristicCheck check = new CharacteristicCheck(indicators, groupCodes);
    for (int i = 0; i < characteristics.size(); i++) {
      check.check("/characteristics/" + i, characteristics.get(i));
    }
    for (int i = 0; i < designations.size(); i++) {
      String place = "/designations/" + i;
      known(place + "/tier", tierCodes, designations.get(i).tier());
      flag(place + "/code", indicators, designations.get(i).code());
    }
    new TierRuleCheck(tiers, indicators, groupCodes, designations).check(rule);
  }

  static void offboarding(Offboarding offboarding, List<Tier> tiers) {
    for (int i = 0; i < offboarding.tiers().size(); i++) {
      String tier = offboarding.tiers().get(i);
      require(
          tiers.stream().anyMatch(t -> t.code().equals(tier) || t.parent().equals(tier)),
          "/offboarding/tiers/" + i + ": unknown code " + tier);
    }
  }

  private static void group(String place, Group group) {
    require(!group.code().equals(CutOffs.TOTAL), place + "/code: total stands for all groups");
    group.cap().ifPresent(cap -> require(cap > 0, place + "/cap: must be above 0"));
  }

  static void flag(String place, List<Indicator> indicators, String code) {
    Indicator indicator = find(place, indicators, code);
    require(indicator.kind() == Indicator.Kind.FLAG, place + ": " + code + " is not a flag");
  }

  static Indicator find(String place, List<Indicator> indicators, String code) {
    int index = Scorecard.indexOf(indicators, Indicator::code, code);
    require(index >= 0, place + ": no indicator " + code);
    return indicators.get(index);
  }

  static <T> Set<String> codes(String place, List<T> list, Function<T, String> code) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      String value = code.apply(list.get(i));
      require(seen.add(value), place + "/" + i + "/code: " + value + " stands twice");
    }
    return seen;
  }

  static void known(String place, Set<String> codes, String code) {
    require(codes.contains(code), place + ": unknown code " + code);
  }

  static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
