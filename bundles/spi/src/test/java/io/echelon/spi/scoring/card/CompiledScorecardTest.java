package io.echelon.spi.scoring.card;

import static org.junit.Assert.assertEquals;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import java.util.Set;
import org.junit.Test;

/** Points, subtotals and tiers, one customer at a time. */
public class CompiledScorecardTest {
  private static final int HIGH = 1;
  private static final int LOW = 0;
  private static final int MISSING = -1;
  private static final double EXACT = 0;

  private final Cards cards = new Cards();

  @Test
  public void aBandTakesItsLowerEndAndLeavesTheNextOnes() {
    assertEquals(0, points(0, Math.nextDown(10.0), LOW), EXACT);
    assertEquals(20, points(0, 10, LOW), EXACT);
    assertEquals(20, points(0, Math.nextDown(20.0), LOW), EXACT);
    assertEquals(40, points(0, 20, LOW), EXACT);
    assertEquals(40, points(0, Double.MAX_VALUE, LOW), EXACT);
  }

  @Test
  public void theFirstBandTakesWhatLiesBelowIt() {
    assertEquals(0, points(0, -1_000, LOW), EXACT);
  }

  @Test
  public void aCategoryGivesItsShare() {
    assertEquals(5, points(1, 0, LOW), EXACT);
    assertEquals(20, points(1, 0, HIGH), EXACT);
  }

  @Test
  public void aMissingValueGivesItsShareOrNothing() {
    assertEquals(10, points(1, 0, MISSING), EXACT);
    assertEquals(0, points(0, Double.NaN, LOW), EXACT);
  }

  @Test
  public void aFlagGivesItsWeightOrNothing() {
    assertEquals(30, score(0, LOW, "exemplar").points(2)[0], EXACT);
    assertEquals(0, score(0, LOW).points(2)[0], EXACT);
  }

  @Test
  public void aGroupStopsAtItsCapAndTheTotalCountsTheCappedGroup() {
    ScoreBatch out = score(20, HIGH, "exemplar"); // 40 + 30 = 70, cap 50
    assertEquals(50, out.groups(0)[0], EXACT);
    assertEquals(20, out.groups(1)[0], EXACT);
    assertEquals(70, out.total()[0], EXACT);
    assertEquals(40, out.points(0)[0], EXACT);
  }

  @Test
  public void theFirstCutOffThatIsMetWins() {
    assertTier("B", 0, score(20, HIGH)); // current 40 meets row 0; total 60 would meet row 1
    assertTier("C", 1, score(10, HIGH)); // current 20, total 40
    assertTier("C", 3, score(0, HIGH)); // strategic 20, no exemplar
  }

  @Test
  public void aCutOffIsInclusive() {
    cards.rows.set(0, Cards.cutOff("B", "current", Math.nextUp(40.0)));
    assertTier("C", 1, score(20, HIGH));
  }

  @Test
  public void aCutOffWithAFlagNeedsTheFlag() {
    cards.rows.set(1, Cards.cutOff("C", "total", 1_000));
    assertTier("B", 2, score(0, HIGH, "exemplar")); // current 30 only
    assertTier("C", 3, score(0, HIGH));
  }

  @Test
  public void whoMeetsNoLineGetsTheLastTier() {
    assertTier("D", 4, score(0, LOW));
  }

  @Test
  public void aDesignationLifts() {
    assertTier("A", ScoreBatch.byDesignation(0), score(0, LOW, "top100"));
    assertTier("C", ScoreBatch.byDesignation(1), score(0, LOW, "listed"));
  }

  @Test
  public void aDesignationNeverLowersNorTakesCreditForWhatPointsGave() {
    assertTier("B", 0, score(20, LOW, "listed"));
    assertTier("C", 1, score(10, HIGH, "listed"));
  }

  @Test
  public void theHighestDesignationDecidesWhateverTheOrder() {
    assertTier("A", ScoreBatch.byDesignation(0), score(0, LOW, "listed", "top100"));
    cards.designations.add(cards.designations.remove(0));
    assertTier("A", ScoreBatch.byDesignation(1), score(0, LOW, "listed", "top100"));
  }

  @Test
  public void byDesignationIsItsOwnInverse() {
    for (int d = 0; d < 5; d++) {
      assertEquals(d, ScoreBatch.byDesignation(ScoreBatch.byDesignation(d)));
    }
  }

  @Test
  public void rowsOfABlockDoNotTouchEachOther() {
    Scorecard card = cards.card();
    IndicatorBatch in = new IndicatorBatch(card, 3);
    row(card, in, 20, HIGH, Set.of());
    row(card, in, 0, LOW, Set.of());
    ScoreBatch out = new ScoreBatch(card, 3);
    out.total()[2] = 99;
    new CompiledScorecard(card).score(in, out);
    assertEquals(60, out.total()[0], EXACT);
    assertEquals(5, out.total()[1], EXACT);
    assertEquals("beyond size", 99, out.total()[2], EXACT);
  }

  private void assertTier(String tier, int decidedBy, ScoreBatch out) {
    assertEquals(tier, cards.card().tiers().get(out.tier()[0]).code());
    assertEquals(decidedBy, out.decidedBy()[0]);
  }

  private double points(int characteristic, double revenue, int level) {
    return score(revenue, level).points(characteristic)[0];
  }

  private ScoreBatch score(double revenue, int level, String... flags) {
    Scorecard card = cards.card();
    IndicatorBatch in = new IndicatorBatch(card, 1);
    row(card, in, revenue, level, Set.of(flags));
    ScoreBatch out = new ScoreBatch(card, 1);
    new CompiledScorecard(card).score(in, out);
    return out;
  }

  private static void row(
      Scorecard card, IndicatorBatch in, double revenue, int level, Set<String> flags) {
    int row = in.addRow();
    in.numbers(0)[row] = revenue;
    in.categories(1)[row] = level;
    flags.forEach(flag -> in.flags(card.indicatorIndex(flag))[row] = true);
  }
}
