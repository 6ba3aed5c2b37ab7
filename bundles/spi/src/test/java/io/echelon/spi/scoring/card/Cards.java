package io.echelon.spi.scoring.card;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.card.CutOffs.CutOff;
import io.echelon.spi.scoring.card.Indicator.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small scorecard whose parts a test replaces one by one. */
final class Cards {
  static final LocalizedText TEXT = new LocalizedText("text", "文");

  List<Tier> tiers = new ArrayList<>(List.of(tier("A"), tier("B"), tier("C"), tier("D")));
  List<Indicator> indicators =
      new ArrayList<>(
          List.of(
              indicator("revenue", Kind.NUMBER),
              indicator("level", Kind.CATEGORY, "LOW", "HIGH"),
              indicator("exemplar", Kind.FLAG),
              indicator("top100", Kind.FLAG),
              indicator("listed", Kind.FLAG)));
  List<Group> groups = new ArrayList<>(List.of(group("current", 50.0), group("strategic", null)));
  List<Characteristic> characteristics =
      new ArrayList<>(
          List.of(
              banded("revenue", "revenue", "current", 40),
              categorized("level", "level", "strategic", 20, Map.of("LOW", 0.25, "HIGH", 1.0)),
              flagged("exemplar", "exemplar", "current", 30)));
  List<Designation> designations =
      new ArrayList<>(List.of(designation("top100", "A"), designation("listed", "C")));
  List<CutOff> rows =
      new ArrayList<>(
          List.of(
              cutOff("B", "current", 40),
              cutOff("C", "total", 30),
              cutOff("B", "strategic", 20, "exemplar"),
              cutOff("C", "strategic", 20)));

  Optional<Integer> decimals = Optional.empty();
  Optional<Offboarding> offboarding = Optional.empty();

  /** Stands for the cut-offs unless a test sets another. */
  TierRule rule;

  Scorecard card() {
    return new Scorecard(
        "test",
        TEXT,
        "a test",
        tiers,
        indicators,
        groups,
        characteristics,
        designations,
        rule == null ? new CutOffs(rows, decimals) : rule,
        null,
        offboarding);
  }

  static Tier tier(String code) {
    return new Tier(code, null, TEXT);
  }

  static Indicator indicator(String code, Kind kind, String... categories) {
    return new Indicator(
        code,
        TEXT,
        kind,
        null,
        null,
        null,
        Arrays.stream(categories).map(c -> new Indicator.Category(c, TEXT)).toList());
  }

  static Group group(String code, Double cap) {
    return new Group(code, TEXT, Optional.ofNullable(cap));
  }

  /** Below 10 nothing, from 10 half, from 20 all. */
  static Characteristic banded(String code, String indicator, String group, double weight) {
    List<Band> bands = List.of(new Band(0, 0), new Band(10, 0.5), new Band(20, 1));
    return new Characteristic(
        code, TEXT, indicator, group, weight, bands, null, null, null, null, null);
  }

  static Characteristic categorized(
      String code, String indicator, String group, double weight, Map<String, Double> shares) {
    return new Characteristic(
        code, TEXT, indicator, group, weight, null, null, shares, Optional.of(0.5), null, null);
  }

  static Characteristic flagged(String code, String indicator, String group, double weight) {
    return new Characteristic(
        code, TEXT, indicator, group, weight, null, null, null, null, null, null);
  }

  static Characteristic withMissing(Characteristic c, double share) {
    return new Characteristic(
        c.code(),
        c.name(),
        c.indicator(),
        c.group(),
        c.weight(),
        c.bands(),
        c.curve(),
        c.categories(),
        Optional.of(share),
        c.baseline(),
        c.trend());
  }

  static Characteristic curved(String code, String indicator, Trend trend, double... corners) {
    List<CurvePoint> curve = new ArrayList<>();
    for (int i = 0; i < corners.length; i += 2) {
      curve.add(new CurvePoint(corners[i], corners[i + 1]));
    }
    return new Characteristic(
        code,
        TEXT,
        indicator,
        "current",
        10,
        null,
        curve,
        null,
        Optional.of(0.0),
        Optional.of(0.5),
        Optional.ofNullable(trend));
  }

  static Designation designation(String code, String tier) {
    return new Designation(code, TEXT, tier, "Article 5");
  }

  static CutOff cutOff(String tier, String score, double atLeast) {
    return new CutOff(tier, score, atLeast, Optional.empty());
  }

  static CutOff cutOff(String tier, String score, double atLeast, String flag) {
    return new CutOff(tier, score, atLeast, Optional.of(flag));
  }
}
