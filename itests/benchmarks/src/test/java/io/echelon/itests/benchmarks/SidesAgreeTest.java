package io.echelon.itests.benchmarks;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import com.zaxxer.hikari.HikariDataSource;
import io.echelon.spi.scoring.ScoreBatch;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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

  @Test
  public void escalationsByHandAreThoseOfTheDueScan() throws Exception {
    HikariDataSource database = BenchmarkDatabase.DERBY.open(Path.of("memory:clocks"));
    try (OpenClocks clocks = new OpenClocks(BenchmarkDatabase.DERBY, database, 30)) {
      ClocksByHand byHand = new ClocksByHand(database);
      clocks.makeDue(10, 20);
      assertEquals(10, byHand.scan(OpenClocks.NOW, 30).size());
      assertEquals(20, clocks.obligations().tick(OpenClocks.NOW));
      List<String> written = rows(database);
      assertEquals(70, written.size());
      clocks.forget();
      clocks.makeDue(10, 20);
      byHand.escalate(10, 20);
      assertEquals(written, rows(database));
    }
  }

  /** What was written, without the ids that rows are given. */
  private static List<String> rows(HikariDataSource database) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String written :
          List.of(
              "OBLIGATION where NEXT_AT is null",
              "ESCALATION",
              "OUTBOX",
              "AUDIT_ENTRY",
              "DOMAIN_EVENT")) {
        try (ResultSet row = statement.executeQuery("select * from " + written)) {
          while (row.next()) {
            StringBuilder text = new StringBuilder(written);
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
              boolean given = row.getMetaData().getColumnName(i).equals("ID");
              text.append(' ').append(given ? "" : row.getString(i));
            }
            rows.add(text.toString());
          }
        }
      }
    }
    rows.sort(null);
    return rows;
  }
}
