package io.echelon.spi.scoring.card;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.card.AxesMatrix.Axis;
import io.echelon.spi.scoring.card.AxesMatrix.Level;
import io.echelon.spi.scoring.card.ConditionLadder.Rung;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** Curves, rounding, ladders, matrices, distributions: the rules beside plain cut-offs. */
public class TierRulesTest {
  private static final double EXACT = 0;
  private final Cards cards = new Cards();

  @Test
  public void aCurveRunsStraightBetweenCornersAndFlatOutside() {
    cards.characteristics.set(
        0, Cards.curved("revenue", "revenue", Trend.RISING, 10, 0.2, 20, 0.4, 40, 1));
    assertEquals(2, points(-5), EXACT);
    assertEquals(2, points(10), EXACT);
    assertEquals(3, points(15), EXACT);
    assertEquals(4, points(20), EXACT);
    assertEquals(7, points(30), EXACT);
    assertEquals(10, points(1e9), EXACT);
    assertEquals("missing", 0, points(Double.NaN), EXACT);
  }

  @Test
  public void aScoreIsRoundedHalfUpBeforeItMeetsALine() {
    cards.characteristics = List.of(Cards.curved("revenue", "revenue", null, 0, 0, 100, 1));
    cards.rows = List.of(Cards.cutOff("A", "total", 8), Cards.cutOff("B", "total", 6));
    cards.decimals = Optional.of(0);
    assertEquals("A", tier(75)); // 7.5 points
    assertEquals("B", tier(Math.nextDown(75.0) - 1e-7));
    assertEquals("B", tier(55));
    assertEquals("D", tier(54.9));
  }

  @Test
  public void decimalSumsMeetTheLineTheyAreWrittenFor() {
    cards.characteristics =
        List.of(
            Cards.banded("a", "revenue", "strategic", 0.1),
            Cards.banded("b", "revenue", "strategic", 0.2));
    cards.rows = List.of(Cards.cutOff("A", "total", 0.3)); // 0.1 + 0.2 is 0.30000000000000004
    ScoreBatch out = score(20, 0);
    assertEquals(0.3, out.total()[0], EXACT);
    assertEquals(0, out.tier()[0]);
  }

  @Test
  public void aLadderTakesTheFirstRungWhoseConditionsAllHold() {
    cards.rule =
        new ConditionLadder(
            List.of(
                rung("A", above("revenue", 100), is("exemplar", true)),
                rung("B", atLeast("revenue", 50)),
                rung("C", in("level", "HIGH"))));
    assertEquals("A", tier(100.01, 0, "exemplar"));
    assertEquals("exactly 100 is not above", "B", tier(100, 0, "exemplar"));
    assertEquals("B", tier(50, 0));
    assertEquals("C", tier(49.99, 1));
    assertEquals("D", tier(49.99, 0));
  }

  @Test
  public void aConditionSaysWhatItMakesOfAMissingValue() {
    cards.rule =
        new ConditionLadder(
            List.of(new Rung("A", List.of(missing(atLeast("revenue", 50), true)), null)));
    assertEquals("A", tier(Double.NaN));
    assertEquals("D", tier(1));
    cards.characteristics = List.of();
    assertEquals(Set.of(), cards.card().requiredIndicators());
    cards.rule = new ConditionLadder(List.of(rung("A", atLeast("revenue", 50))));
    assertEquals(Set.of("revenue"), cards.card().requiredIndicators());
  }

  @Test
  public void aConditionReadsAScore() {
    cards.rule =
        new ConditionLadder(
            List.of(
                new Rung(
                    "B",
                    List.of(
                        new Condition(
                            null,
                            Optional.of("current"),
                            null,
                            null,
                            Optional.of(40.0),
                            Optional.of(20.0),
                            null,
                            null,
                            null)),
                    null)));
    assertEquals("B", tier(10)); // current 20
    assertEquals("D", tier(20)); // current 40
  }

  @Test
  public void aMatrixKeepsALevelPerAxisAndTheirCell() {
    AxesMatrix matrix = matrix(Map.of("HI_YES", "A", "HI_NO", "B", "LO_YES", "C", "LO_NO", "D"));
    cards.rule = matrix;
    ScoreBatch out = score(50, 0, "exemplar");
    assertEquals(0, out.levels(0)[0]);
    assertEquals(0, out.levels(1)[0]);
    assertEquals(0, out.tier()[0]);
    out = score(49, 0, "exemplar");
    assertEquals(1, out.levels(0)[0]);
    assertEquals("C", cards.card().tiers().get(out.tier()[0]).code());
    assertEquals("LO_YES", matrix.code(out.decidedBy()[0]));
    assertEquals(4, matrix.size());
    assertEquals("D", tier(0));
  }

  @Test
  public void aForcedDistributionLeavesTheTierToTheRank() {
    cards.designations.clear();
    cards.rule = distribution(25, 25, 25, 25);
    assertEquals(ScoreBatch.BY_RANK, score(20, 0).tier()[0]);
    assertEquals(45, score(20, 0).total()[0], EXACT);
  }

  @Test
  public void reasonsAreTheLargestShortfallsBelowTheBaseline() {
    Scorecard card = cards.card(); // weights 40, 20, 30; the baseline is the weight
    assertEquals(List.of(2, 0), ReasonCodes.of(card, new double[] {20, 20, 0}, 4));
    assertEquals(List.of(0), ReasonCodes.of(card, new double[] {0, 0, 30}, 1));
    cards.characteristics.set(0, Cards.curved("revenue", "revenue", null, 0, 0, 1, 1));
    assertEquals(
        "at the baseline there is nothing to say",
        List.of(),
        ReasonCodes.of(cards.card(), new double[] {5, 20, 30}, 4));
  }

  @Test
  public void aCycleHoldsBothOfItsEnds() {
    AssessmentCycle cycle =
        new AssessmentCycle(MonthDay.of(12, 25), MonthDay.of(12, 30), null, null, "6.1.1");
    assertFalse(cycle.contains(LocalDate.of(2026, 12, 24)));
    assertTrue(cycle.contains(LocalDate.of(2026, 12, 25)));
    assertTrue(cycle.contains(LocalDate.of(2030, 12, 30)));
    assertFalse(cycle.contains(LocalDate.of(2026, 12, 31)));
  }

  static ForcedDistribution distribution(double... percents) {
    String[] tiers = {"A", "B", "C", "D"};
    List<ForcedDistribution.Share> shares = new java.util.ArrayList<>();
    for (int i = 0; i < percents.length; i++) {
      shares.add(new ForcedDistribution.Share(tiers[i], percents[i]));
    }
    return new ForcedDistribution(shares, Optional.of("revenue"), 10);
  }

  static AxesMatrix matrix(Map<String, String> cells) {
    return new AxesMatrix(
        List.of(
            new Axis(
                "size",
                Cards.TEXT,
                List.of(
                    new Level("HI", Cards.TEXT, List.of(atLeast("revenue", 50))),
                    new Level("LO", Cards.TEXT, null))),
            new Axis(
                "example",
                Cards.TEXT,
                List.of(
                    new Level("YES", Cards.TEXT, List.of(is("exemplar", true))),
                    new Level("NO", Cards.TEXT, null)))),
        cells);
  }

  static Rung rung(String tier, Condition... all) {
    return new Rung(tier, List.of(all), Optional.of("Article 1"));
  }

  static Condition above(String indicator, double end) {
    return new Condition(
        Optional.of(indicator), null, Optional.of(end), null, null, null, null, null, null);
  }

  static Condition atLeast(String indicator, double end) {
    return new Condition(
        Optional.of(indicator), null, null, Optional.of(end), null, null, null, null, null);
  }

  static Condition in(String indicator, String... categories) {
    return new Condition(
        Optional.of(indicator), null, null, null, null, null, Set.of(categories), null, null);
  }

  static Condition is(String indicator, boolean set) {
    return new Condition(
        Optional.of(indicator), null, null, null, null, null, null, Optional.of(set), null);
  }

  private static Condition missing(Condition c, boolean holds) {
    return new Condition(
        c.indicator(),
        c.score(),
        c.above(),
        c.atLeast(),
        c.below(),
        c.atMost(),
        c.in(),
        c.is(),
        Optional.of(holds));
  }

  private double points(double revenue) {
    return score(revenue, 0).points(0)[0];
  }

  private String tier(double revenue) {
    return tier(revenue, 0);
  }

  private String tier(double revenue, int level, String... flags) {
    return cards.card().tiers().get(score(revenue, level, flags).tier()[0]).code();
  }

  private ScoreBatch score(double revenue, int level, String... flags) {
    Scorecard card = cards.card();
    IndicatorBatch in = new IndicatorBatch(card, 1);
    in.addRow();
    in.numbers(0)[0] = revenue;
    in.categories(1)[0] = level;
    for (String flag : flags) {
      in.flags(card.indicatorIndex(flag))[0] = true;
    }
    ScoreBatch out = new ScoreBatch(card, 1);
    new CompiledScorecard(card).score(in, out);
    return out;
  }
}
