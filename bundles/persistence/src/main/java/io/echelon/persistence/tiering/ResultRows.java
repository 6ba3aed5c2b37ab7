package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.Jdbc;
import io.echelon.platform.tiering.RunResult;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of run results: SQL, since a run has a million of them. */
final class ResultRows {
  private static final String INSERT =
      "insert into RUN_RESULT (RUN, CUSTOMER_ID, CUSTOMER_NUMBER, TIER_BEFORE, RATED_TIER,"
          + " NOT_RATABLE, SCORE, DETAIL) values (?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String SELECT =
      "select CUSTOMER_ID, CUSTOMER_NUMBER, TIER_BEFORE, RATED_TIER, NOT_RATABLE, SCORE, DETAIL"
          + " from RUN_RESULT where RUN = ? and CUSTOMER_ID";
  private static final String PAGE = " order by CUSTOMER_ID fetch first ? rows only";
  private static final String LATEST_CORRECTIONS =
      "select r.RATED_TIER, c.TIER_TO, count(*) from CORRECTION c join RUN_RESULT r"
          + " on r.RUN = c.RUN and r.CUSTOMER_ID = c.CUSTOMER_ID where c.RUN = ? and not exists"
          + " (select 1 from CORRECTION l where l.RUN = c.RUN and l.CUSTOMER_ID = c.CUSTOMER_ID"
          + " and l.ID > c.ID)";
  private static final String RATABLE = " and RATED_TIER is not null";

  private ResultRows() {}

  static void insert(Jdbc jdbc, long run, List<RunResult> results) {
    TierBlocks.append(jdbc, run, results);
    if (jdbc.hasTableFunctions()) {
      ResultBlock.insert(jdbc, run, results);
      return;
    }
    jdbc.batch(
        INSERT,
        results,
        r ->
            new Object[] {
              run,
              r.customerId(),
              r.number(),
              r.tierBefore(),
              r.ratedTier(),
              r.notRatable(),
              r.score(),
              r.detail()
            });
  }

  static Optional<RunResult> one(Jdbc jdbc, long run, long customerId) {
    return jdbc.first(SELECT + " = ?", ResultRows::result, run, customerId);
  }

  static List<RunResult> page(
      Jdbc jdbc, long run, Optional<String> rated, long afterId, int limit) {
    if (rated.isEmpty()) {
      return jdbc.list(SELECT + " > ?" + PAGE, ResultRows::result, run, afterId, limit);
    }
    String tier = rated.get();
    List<RunResult> page = new ArrayList<>();
    for (TierBlocks.Block block : TierBlocks.holding(jdbc, run, tier, afterId)) {
      page.addAll(
          jdbc.list(
              SELECT + " between ? and ? and coalesce(RATED_TIER, '') = ?" + PAGE,
              ResultRows::result,
              run,
              Math.max(block.fromId(), afterId + 1),
              block.toId(),
              tier,
              limit - page.size()));
      if (page.size() == limit) {
        break;
      }
    }
    return page;
  }

  static void eachAt(Jdbc jdbc, long run, String tier, double score, Consumer<RunResult> results) {
    jdbc.each(
        SELECT + " > 0 and RATED_TIER = ? and SCORE = ?",
        ResultRows::result,
        results,
        run,
        tier,
        score);
  }

  /** Rated tiers as counted block by block, then what the few corrections move. */
  static Map<String, Long> countByTier(Jdbc jdbc, long run, boolean ratableOnly) {
    Map<String, Long> counts = TierBlocks.counts(jdbc, run);
    if (ratableOnly) {
      counts.remove("");
    }
    String which = ratableOnly ? RATABLE : "";
    jdbc.each(
        LATEST_CORRECTIONS + which + " group by r.RATED_TIER, c.TIER_TO",
        row ->
            add(counts, row.getString(1), -row.getLong(3))
                + add(counts, row.getString(2), row.getLong(3)),
        done -> {},
        run);
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  private static long add(Map<String, Long> counts, String tier, long count) {
    return counts.merge(tier == null ? "" : tier, count, Long::sum);
  }

  private static RunResult result(ResultSet row) throws SQLException {
    return new RunResult(
        row.getLong(1),
        row.getString(2),
        Optional.ofNullable(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        Optional.ofNullable(row.getString(5)),
        row.getDouble(6),
        row.getBytes(7));
  }
}
