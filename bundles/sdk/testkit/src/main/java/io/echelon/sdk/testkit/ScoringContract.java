package io.echelon.sdk.testkit;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.Scorer;
import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.Characteristic;
import io.echelon.spi.scoring.card.Scorecard;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
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

  /** The strategy under test. */
  protected abstract ScoringStrategy strategy();

  private Scorecard card;
  private Scorer scorer;
  private IndicatorBatch in;
  private ScoreBatch out;

  @Before
  public void scoreRandomCustomers() {
    card = ScorecardDocument.read(strategy().defaultScorecard());
    scorer = strategy().compile(card);
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
    ScoreBatch again = new ScoreBatch(card, ROWS);
    strategy().compile(card).score(in, again);
    assertSame(out, 0, again, 0, ROWS);
  }

  @Test
  public void outputDoesNotDependOnWhatTheBatchHeldBefore() {
    scorer.score(RandomIndicators.batch(card, ROWS, 2), out);
    scorer.score(in, out);
    ScoreBatch fresh = new ScoreBatch(card, ROWS);
    scorer.score(in, fresh);
    assertSame(fresh, 0, out, 0, ROWS);
  }

  @Test
  public void blockEqualsItsRowsOneByOne() {
    for (int row = 0; row < ROWS; row++) {
      ScoreBatch single = new ScoreBatch(card, 1);
      scorer.score(in.rows(card, row, row + 1), single);
      assertSame(out, row, single, 0, 1);
    }
  }

  @Test
  public void inputIsNotChanged() {
    IndicatorBatch untouched = RandomIndicators.batch(card, ROWS);
    for (int i = 0; i < card.indicators().size(); i++) {
      if (in.numbers(i) != null) {
        assertArrayEquals(untouched.numbers(i), in.numbers(i), EXACT);
      } else if (in.categories(i) != null) {
        assertArrayEquals(untouched.categories(i), in.categories(i));
      } else {
        assertArrayEquals(untouched.flags(i), in.flags(i));
      }
    }
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

  @Test
  public void tierIsOneOfTheScorecard() {
    for (int row = 0; row < ROWS; row++) {
      assertTrue(out.tier()[row] >= 0 && out.tier()[row] < card.tiers().size());
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

  @Test
  public void missingValueGivesTheDeclaredPoints() {
    IndicatorBatch empty = new IndicatorBatch(card, 1);
    empty.addRow();
    ScoreBatch scores = new ScoreBatch(card, 1);
    scorer.score(empty, scores);
    for (int c = 0; c < card.characteristics().size(); c++) {
      Characteristic characteristic = card.characteristics().get(c);
      int row = c;
      characteristic
          .missing()
          .ifPresent(
              share ->
                  assertEquals(share * characteristic.weight(), scores.points(row)[0], ROUNDING));
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

  private void assertSame(ScoreBatch a, int rowA, ScoreBatch b, int rowB, int rows) {
    for (int i = 0; i < rows; i++) {
      for (int c = 0; c < card.characteristics().size(); c++) {
        assertEquals(a.points(c)[rowA + i], b.points(c)[rowB + i], EXACT);
      }
      for (int g = 0; g < card.groups().size(); g++) {
        assertEquals(a.groups(g)[rowA + i], b.groups(g)[rowB + i], EXACT);
      }
      assertEquals(a.total()[rowA + i], b.total()[rowB + i], EXACT);
      assertEquals(a.tier()[rowA + i], b.tier()[rowB + i]);
      assertEquals(a.decidedBy()[rowA + i], b.decidedBy()[rowB + i]);
    }
  }
}
