package io.echelon.platform.tiering.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.card.CompiledScorecard;
import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.Test;

/** Every change that is offered suffices, and none that is nearer does. */
public class LiftSearchTest {
  private static final String TIERS =
      """
      "tiers":[{"code":"A","name":{"en":"A","zh":"A"}},{"code":"B","name":{"en":"B","zh":"B"}},
               {"code":"C","name":{"en":"C","zh":"C"}}],
      "indicators":[
        {"code":"sales","name":{"en":"Sales","zh":"销售额"},"kind":"NUMBER","min":0,"max":200},
        {"code":"overdue","name":{"en":"Overdue","zh":"逾期"},"kind":"NUMBER","min":0,"max":60},
        {"code":"share","name":{"en":"Share","zh":"份额"},"kind":"NUMBER","unit":"%","min":0,"max":100},
        {"code":"model","name":{"en":"Model","zh":"模式"},"kind":"CATEGORY","categories":[
          {"code":"X","name":{"en":"X","zh":"X"}},{"code":"Y","name":{"en":"Y","zh":"Y"}},
          {"code":"Z","name":{"en":"Z","zh":"Z"}}]},
        {"code":"since","name":{"en":"Since","zh":"起始"},"kind":"DATE","max":120},
        {"code":"top","name":{"en":"Top 100","zh":"百强"},"kind":"FLAG"}],
      """;
  private static final String SCORES =
      """
      "groups":[{"code":"now","name":{"en":"Now","zh":"现状"},"cap":50},
                {"code":"next","name":{"en":"Next","zh":"潜力"}}],
      "characteristics":[
        {"code":"c1","name":{"en":"1","zh":"1"},"indicator":"sales","group":"now","weight":40,
         "bands":[{"from":0,"share":0.1},{"from":50,"share":0.4},{"from":100,"share":0.8},
                  {"from":150,"share":1}],"missing":0},
        {"code":"c2","name":{"en":"2","zh":"2"},"indicator":"overdue","group":"now","weight":20,
         "curve":[{"at":0,"share":1},{"at":30,"share":0.3},{"at":60,"share":0}],"missing":0},
        {"code":"c3","name":{"en":"3","zh":"3"},"indicator":"share","group":"next","weight":30,
         "curve":[{"at":10,"share":0},{"at":80,"share":1}],"missing":0.1},
        {"code":"c4","name":{"en":"4","zh":"4"},"indicator":"model","group":"next","weight":10,
         "categories":{"X":1,"Y":0.5,"Z":0.1},"missing":0},
        {"code":"c5","name":{"en":"5","zh":"5"},"indicator":"since","group":"next","weight":10,
         "bands":[{"from":0,"share":0},{"from":12,"share":0.5},{"from":36,"share":1}],
         "missing":0}],
      """;
  private static final String HEAD =
      "{\"id\":\"x\",\"name\":{\"en\":\"X\",\"zh\":\"X\"},\"source\":\"test\"," + TIERS;
  private static final Scorecard CUT_OFFS =
      ScorecardDocument.read(
          HEAD
              + SCORES
              + """
              "designations":[{"code":"top","name":{"en":"Top","zh":"百强"},"tier":"B","clause":"1"}],
              "rule":{"kind":"cut-offs","decimals":0,"rows":[
                {"tier":"A","score":"total","atLeast":75},
                {"tier":"A","score":"now","atLeast":50,"flag":"top"},
                {"tier":"B","score":"total","atLeast":52}]}}
              """);
  private static final Scorecard LADDER =
      ScorecardDocument.read(
          HEAD
              + """
              "rule":{"kind":"condition-ladder","rungs":[
                {"tier":"C","all":[{"indicator":"overdue","above":45,"whenMissing":false}]},
                {"tier":"A","all":[{"indicator":"sales","above":120,"below":180,"whenMissing":false},
                                   {"indicator":"since","atLeast":24,"whenMissing":true}]},
                {"tier":"B","all":[{"indicator":"share","atLeast":33.5,"atMost":90,"whenMissing":false},
                                   {"indicator":"model","in":["X","Y"],"whenMissing":false}]},
                {"tier":"B","all":[{"indicator":"top","is":true}]}]}}
              """);
  private static final Scorecard AXES =
      ScorecardDocument.read(
          HEAD
              + SCORES
              + """
              "rule":{"kind":"axes-matrix","axes":[
                {"code":"value","name":{"en":"Value","zh":"价值"},"levels":[
                  {"code":"H","name":{"en":"High","zh":"高"},"all":[{"score":"now","atLeast":40}]},
                  {"code":"L","name":{"en":"Low","zh":"低"}}]},
                {"code":"potential","name":{"en":"Potential","zh":"潜力"},"levels":[
                  {"code":"H","name":{"en":"High","zh":"高"},"all":[{"score":"next","above":30}]},
                  {"code":"L","name":{"en":"Low","zh":"低"}}]}],
               "cells":{"H_H":"A","H_L":"B","L_H":"B","L_L":"C"}}}
              """);
  private static final int CUSTOMERS = 400;

  @Test
  public void itIsTheNearestThatSufficesUnderEveryRule() {
    Random random = new Random(7);
    for (Scorecard card : List.of(CUT_OFFS, LADDER, AXES)) {
      int lifted = 0;
      for (int customer = 0; customer < CUSTOMERS; customer++) {
        IndicatorBatch present = random(card, random);
        int tier = tier(card, present);
        if (tier > 0) {
          lifted += check(card, present, tier);
        }
      }
      assertTrue(card.rule() + " " + lifted, lifted > CUSTOMERS / 2);
    }
  }

  @Test
  public void anInclusiveEndIsOfferedAndAnExclusiveOneByAStep() {
    IndicatorBatch present = new IndicatorBatch(LADDER, 1);
    set(present, 100, 0, 20, 2, 30, false);
    List<LiftSearch.Found> found = search(LADDER, present, 2);
    assertEquals("sales above 120, of which all is whole", 121, value(found, 0), 0);
    assertEquals("the flag", 1, value(found, 5), 0);
    assertEquals("share alone would not do, nor any model", 2, found.size());
    set(present, 100, 0, 20, 0, 30, false);
    assertEquals(33.5, value(search(LADDER, present, 2), 2), 0);
    set(present, 100, 0, 95.25, 0, 30, false);
    assertEquals("downwards", 90, value(search(LADDER, present, 2), 2), 0);
  }

  @Test
  public void whatIsMissingIsOfferedFromItsLowEnd() {
    IndicatorBatch present = new IndicatorBatch(LADDER, 1);
    set(present, Double.NaN, 0, Double.NaN, 0, 30, false);
    List<LiftSearch.Found> found = search(LADDER, present, 2);
    assertEquals(121, value(found, 0), 0);
    assertEquals(33.5, value(found, 2), 0);
    assertTrue(found.stream().allMatch(f -> f.effort() == 1));
  }

  @Test
  public void thereMayBeNone() {
    IndicatorBatch present = new IndicatorBatch(LADDER, 1);
    set(present, 10, 50, 10, 2, 3, false);
    assertEquals(List.of(), search(LADDER, present, 2));
  }

  /** Compares with all values there are; returns 1 if anything lifts. */
  private static int check(Scorecard card, IndicatorBatch present, int tier) {
    List<LiftSearch.Found> found = search(card, present, tier);
    for (int column = 0; column < card.indicators().size(); column++) {
      int at = column;
      Optional<LiftSearch.Found> change = found.stream().filter(f -> f.column() == at).findFirst();
      Indicator indicator = card.indicators().get(column);
      double own = indicator.kind().isNumeric() ? present.numbers(column)[0] : Double.NaN;
      double[] sufficing =
          values(card, indicator, own)
              .filter(value -> tier(card, with(card, present, at, value)) < tier)
              .toArray();
      String what = indicator.code() + " of " + describe(card, present) + ", found " + change;
      assertEquals(what, sufficing.length > 0, change.isPresent());
      if (change.isPresent() && !Double.isNaN(own)) {
        double nearest =
            DoubleStream.of(sufficing).map(value -> Math.abs(value - own)).min().getAsDouble();
        assertEquals(what, nearest, Math.abs(change.get().outcome().value() - own), 1e-9);
      }
      change.ifPresent(
          c -> assertTrue(what, tier(card, with(card, present, at, c.outcome().value())) < tier));
    }
    return found.isEmpty() ? 0 : 1;
  }

  /** All values that an indicator can take, in the steps in which changes are offered. */
  private static DoubleStream values(Scorecard card, Indicator indicator, double own) {
    return switch (indicator.kind()) {
      case CATEGORY -> IntStream.range(0, indicator.categories().size()).asDoubleStream();
      case FLAG -> DoubleStream.of(0, 1);
      case NUMBER, DATE -> {
        ValueGrid grid = new ValueGrid(card, indicator, own, List.of());
        yield IntStream.rangeClosed(
                (int) grid.ceiling(0), (int) grid.floor(indicator.max().orElseThrow()))
            .mapToDouble(grid::value);
      }
    };
  }

  private static List<LiftSearch.Found> search(Scorecard card, IndicatorBatch present, int tier) {
    BlockScorer scorer = new BlockScorer(TestStrategy.CALLS, "test", card, Trial.ROWS);
    Trial trial = new Trial(card, present, scorer, Optional.empty(), "C-1");
    return new LiftSearch(card, present, trial, Optional.empty(), tier).search();
  }

  private static double value(List<LiftSearch.Found> found, int column) {
    return found.stream()
        .filter(f -> f.column() == column)
        .findFirst()
        .orElseThrow()
        .outcome()
        .value();
  }

  private static int tier(Scorecard card, IndicatorBatch values) {
    ScoreBatch scores = new ScoreBatch(card, 1);
    new CompiledScorecard(card).score(values, scores);
    return scores.tier()[0];
  }

  private static IndicatorBatch with(
      Scorecard card, IndicatorBatch present, int column, double value) {
    IndicatorBatch changed = present.rows(card, 0, 1);
    switch (card.indicators().get(column).kind()) {
      case NUMBER, DATE -> changed.numbers(column)[0] = value;
      case CATEGORY -> changed.categories(column)[0] = (int) value;
      case FLAG -> changed.flags(column)[0] = value != 0;
    }
    return changed;
  }

  private static IndicatorBatch random(Scorecard card, Random random) {
    IndicatorBatch values = new IndicatorBatch(card, 1);
    set(
        values,
        random.nextInt(20) == 0 ? Double.NaN : random.nextInt(201),
        random.nextInt(61),
        random.nextInt(1_001) / 10.0,
        random.nextInt(4) - 1,
        random.nextInt(60),
        random.nextInt(4) == 0);
    return values;
  }

  private static void set(
      IndicatorBatch values,
      double sales,
      double overdue,
      double share,
      int model,
      double since,
      boolean top) {
    values.clear();
    values.addRow();
    values.numbers(0)[0] = sales;
    values.numbers(1)[0] = overdue;
    values.numbers(2)[0] = share;
    values.categories(3)[0] = model;
    values.numbers(4)[0] = since;
    values.flags(5)[0] = top;
  }

  private static String describe(Scorecard card, IndicatorBatch present) {
    return "%s %s %s %s %s %s %s"
        .formatted(
            card.rule().getClass().getSimpleName(),
            present.numbers(0)[0],
            present.numbers(1)[0],
            present.numbers(2)[0],
            present.categories(3)[0],
            present.numbers(4)[0],
            present.flags(5)[0]);
  }
}
