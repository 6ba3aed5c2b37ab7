package io.echelon.sdk.testkit;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.Scorer;
import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.AxesMatrix;
import io.echelon.spi.scoring.card.Characteristic;
import io.echelon.spi.scoring.card.ForcedDistribution;
import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Scorecard;
import io.echelon.spi.scoring.card.Trend;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.Before;
import org.junit.Test;

/**
 * The scoring contract, one test per rule. A plug-in's test extends this class and supplies its
 * strategy; the input is random but the same at every run.
 */
public abstract class ScoringContract {
  private static final int ROWS = 500;
  private static final double EXACT = 0.0;
  private static final double ROUNDING = 1e-9;
  private static final int MANY = 200;
  private static final int MARK = -7;

  /** The strategy under test. */
  protected abstract ScoringStrategy strategy();

  private Scorecard card;
  private Scorer scorer;
  private Scores scores;
  private IndicatorBatch in;
  private ScoreBatch out;

  @Before
  public void scoreRandomCustomers() {
    card = ScorecardDocument.read(strategy().defaultScorecard());
    scorer = strategy().compile(card);
    scores = new Scores(card);
    in = RandomIndicators.batch(card, ROWS);
    out = new ScoreBatch(card, ROWS);
    scorer.score(in, out);
  }

  @Test
  public void idIsLowerCaseWithDigitsAndHyphens() {
    assertTrue(strategy().id(), strategy().id().matches("[a-z][a-z0-9-]{0,63}"));
  }

  @Test
  public void defaultScorecardIsTheSameAtEveryCall() throws IOException {
    try (InputStream first = strategy().defaultScorecard();
        InputStream second = strategy().defaultScorecard()) {
      assertArrayEquals(first.readAllBytes(), second.readAllBytes());
    }
  }

  @Test
  public void scorecardSurvivesItsJsonForm() {
    assertEquals(card, ScorecardDocument.read(ScorecardDocument.write(card)));
  }

  @Test
  public void sameInputGivesSameOutput() {
    scores.assertSame(out, 0, scored(strategy().compile(card), in), 0, ROWS);
  }

  @Test
  public void nothingIsKeptBetweenCalls() {
    scored(scorer, RandomIndicators.batch(card, ROWS, 2));
    scores.assertSame(out, 0, scored(scorer, in), 0, ROWS);
  }

  @Test
  public void outputDoesNotDependOnWhatTheBatchHeldBefore() {
    ScoreBatch used = scores.used(ROWS, 1);
    scorer.score(in, used);
    scores.assertSame(out, 0, used, 0, ROWS);
  }

  @Test
  public void nothingIsWrittenBeyondTheRowsInUse() {
    ScoreBatch wide = scores.used(ROWS + 1, MARK);
    scorer.score(in, wide);
    scores.numbers(wide).forEach(column -> assertEquals(MARK, column[ROWS], EXACT));
    scores.indexes(wide).forEach(column -> assertEquals(MARK, column[ROWS]));
  }

  @Test
  public void blockEqualsItsRowsOneByOne() {
    for (int row = 0; row < ROWS; row++) {
      scores.assertSame(out, row, scored(scorer, in.rows(card, row, row + 1)), 0, 1);
    }
  }

  @Test
  public void inputIsNotChanged() {
    scores.assertSame(RandomIndicators.batch(card, ROWS), in);
  }

  @Test
  public void pointsStayWithinTheirWeight() {
    for (int c = 0; c < card.characteristics().size(); c++) {
      Characteristic characteristic = card.characteristics().get(c);
      for (int row = 0; row < ROWS; row++) {
        double points = out.points(c)[row];
        assertTrue(
            characteristic.code() + " gave " + points,
            points >= 0 && points <= characteristic.weight());
      }
    }
  }

  @Test
  public void contributionsAddUpToGroupsAndGroupsToTheTotal() {
    for (int row = 0; row < ROWS; row++) {
      double total = 0;
      for (int g = 0; g < card.groups().size(); g++) {
        double sum = 0;
        for (int c = 0; c < card.characteristics().size(); c++) {
          if (card.characteristics().get(c).group().equals(card.groups().get(g).code())) {
            sum += out.points(c)[row];
          }
        }
        double cap = card.groups().get(g).cap().orElse(Double.POSITIVE_INFINITY);
        assertEquals(Math.min(sum, cap), out.groups(g)[row], ROUNDING);
        total += out.groups(g)[row];
      }
      assertEquals(total, out.total()[row], ROUNDING);
    }
  }

  /** Missing values stay missing: what they give is another rule. */
  @Test
  public void pointsNeverMoveAgainstTheirTrend() {
    for (int c = 0; c < card.characteristics().size(); c++) {
      Optional<Trend> trend = card.characteristics().get(c).trend();
      if (trend.isPresent()) {
        double sign = trend.get() == Trend.RISING ? 1 : -1;
        ScoreBatch after =
            scored(scorer, Trends.raised(card, in, card.characteristics().get(c).indicator()));
        for (int row = 0; row < ROWS; row++) {
          assertTrue(
              card.characteristics().get(c).code() + " is not " + trend.get(),
              sign * (after.points(c)[row] - out.points(c)[row]) >= -ROUNDING);
        }
      }
    }
  }

  @Test
  public void tierNeverMovesAgainstAPromisedTrend() {
    Trends trends = new Trends(card);
    for (Indicator indicator : card.indicators()) {
      Optional<Trend> trend = trends.of(indicator.code());
      if (trend.isPresent() && trends.tierFollows(indicator.code(), trend.get())) {
        int sign = trend.get() == Trend.RISING ? 1 : -1;
        ScoreBatch after = scored(scorer, Trends.raised(card, in, indicator.code()));
        for (int row = 0; row < ROWS; row++) {
          assertTrue(indicator.code(), sign * (out.tier()[row] - after.tier()[row]) >= 0);
        }
      }
    }
  }

  @Test
  public void tierIsOneOfTheScorecardOrLeftToTheRank() {
    boolean byRank = card.rule() instanceof ForcedDistribution;
    for (int row = 0; row < ROWS; row++) {
      int tier = out.tier()[row];
      assertTrue(
          "tier " + tier,
          byRank ? tier == ScoreBatch.BY_RANK : tier >= 0 && tier < card.tiers().size());
    }
  }

  @Test
  public void levelsAreTheCellThatGaveTheTier() {
    if (card.rule() instanceof AxesMatrix matrix) {
      for (int row = 0; row < ROWS; row++) {
        int cell = 0;
        for (int a = 0; a < matrix.axes().size(); a++) {
          int levels = matrix.axes().get(a).levels().size();
          int level = out.levels(a)[row];
          assertTrue("level " + level, level >= 0 && level < levels);
          cell = cell * levels + level;
        }
        if (out.decidedBy()[row] >= 0) {
          assertEquals(cell, out.decidedBy()[row]);
          assertEquals(card.tierIndex(matrix.tier(cell)), out.tier()[row]);
        }
      }
    }
  }

  @Test
  public void designationSetsAtLeastItsTier() {
    for (int d = 0; d < card.designations().size(); d++) {
      boolean[] holds = in.flags(card.indicatorIndex(card.designations().get(d).code()));
      int atLeast = card.tierIndex(card.designations().get(d).tier());
      for (int row = 0; row < ROWS; row++) {
        assertTrue(!holds[row] || out.tier()[row] <= atLeast);
      }
    }
  }

  /** A flag is never missing. */
  @Test
  public void missingValueGivesTheDeclaredPoints() {
    for (int c = 0; c < card.characteristics().size(); c++) {
      Characteristic characteristic = card.characteristics().get(c);
      int indicator = card.indicatorIndex(characteristic.indicator());
      if (characteristic.missing().isPresent() && in.flags(indicator) == null) {
        IndicatorBatch without = in.rows(card, 0, ROWS);
        if (without.numbers(indicator) != null) {
          Arrays.fill(without.numbers(indicator), Double.NaN);
        } else {
          Arrays.fill(without.categories(indicator), -1);
        }
        double points = characteristic.missing().get() * characteristic.weight();
        for (double given : scored(scorer, without).points(c)) {
          assertEquals(characteristic.code(), points, given, ROUNDING);
        }
      }
    }
  }

  @Test
  public void severalThreadsMayUseOneScorer() throws InterruptedException {
    AtomicBoolean enough = new AtomicBoolean();
    CountDownLatch atWork = new CountDownLatch(1);
    IndicatorBatch others = RandomIndicators.batch(card, ROWS, 2);
    ScoreBatch ofOthers = new ScoreBatch(card, ROWS);
    Thread neighbour =
        new Thread(
            () -> {
              while (!enough.get()) {
                scorer.score(others, ofOthers);
                atWork.countDown();
              }
            });
    neighbour.start();
    try {
      atWork.await(1, TimeUnit.MINUTES); // not for ever: the neighbour may fail
      for (int i = 0; i < MANY; i++) {
        scores.assertSame(out, 0, scored(scorer, in), 0, ROWS);
      }
    } finally {
      enough.set(true);
      neighbour.join();
    }
  }

  @Test
  public void emptyBatchIsScored() {
    scorer.score(new IndicatorBatch(card, 1), new ScoreBatch(card, 1));
  }

  @Test
  public void nothingIsAllocatedPerCustomer() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (int i = 0; i < MANY; i++) {
      scorer.score(in, out);
    }
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < MANY; i++) {
      scorer.score(in, out);
    }
    long perCustomer = (threads.getCurrentThreadAllocatedBytes() - before) / ((long) MANY * ROWS);
    assertEquals("bytes per customer", 0, perCustomer);
  }

  private ScoreBatch scored(Scorer by, IndicatorBatch customers) {
    ScoreBatch fresh = new ScoreBatch(card, customers.size());
    by.score(customers, fresh);
    return fresh;
  }
}
