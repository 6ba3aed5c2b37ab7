package io.echelon.itests.benchmarks;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import io.echelon.spi.scoring.ScoreBatch;
import org.junit.Test;

/** A ratio says nothing unless both sides do the same work. */
public class SidesAgreeTest {

  @Test
  public void theHandTunedLoopGivesWhatTheCompiledScorecardGives() {
    ScoringBenchmark benchmark = new ScoringBenchmark();
    benchmark.fill();
    benchmark.compiled();
    ScoreBatch byHand = new ScoreBatch(benchmark.card, ScoringBenchmark.ROWS);
    HandTuned.score(benchmark.in, byHand);
    for (int c = 0; c < benchmark.card.characteristics().size(); c++) {
      assertArrayEquals(benchmark.out.points(c), byHand.points(c), 1e-12);
    }
    assertArrayEquals(benchmark.out.total(), byHand.total(), 0);
    assertArrayEquals(benchmark.out.tier(), byHand.tier());
    assertArrayEquals(benchmark.out.decidedBy(), byHand.decidedBy());
  }

  @Test
  public void dueTimesByHandAndByALoopAreThoseOfTheCalendar() {
    CalendarBenchmark benchmark = new CalendarBenchmark();
    for (int i = 0; i < CalendarBenchmark.CASES; i++) {
      assertEquals(benchmark.platform(i), benchmark.byHand(i));
      assertEquals(benchmark.platform(i), benchmark.dayLoop(i));
    }
  }

  @Test
  public void theHistogramSelectionGivesWhatTheRankingGives() {
    RankingBenchmark benchmark = new RankingBenchmark();
    benchmark.fill();
    assertArrayEquals(benchmark.histogram(), benchmark.ranked());
  }
}
