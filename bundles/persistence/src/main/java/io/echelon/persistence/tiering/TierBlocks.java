package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.Jdbc;
import io.echelon.platform.tiering.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many customers of each tier a block of results holds, and between which ids: a few rows per
 * block in place of an index entry per customer, which made a run half as long again. The empty
 * text stands for those that are not ratable.
 */
final class TierBlocks {
  private TierBlocks() {}

  /** Results of a tier between two ids, both inclusive. */
  record Block(long fromId, long toId) {}

  /** Appends what a block of results holds. */
  static void append(Jdbc jdbc, long run, List<RunResult> results) {
    Map<String, long[]> tiers = new TreeMap<>();
    for (RunResult result : results) {
      long id = result.customerId();
      long[] held =
          tiers.computeIfAbsent(result.ratedTier().orElse(""), t -> new long[] {id, id, 0});
      held[0] = Math.min(held[0], id);
      held[1] = Math.max(held[1], id);
      held[2]++;
    }
    List<Object[]> rows = new ArrayList<>();
    tiers.forEach((tier, held) -> rows.add(new Object[] {run, tier, held[0], held[1], held[2]}));
    jdbc.batch(
        "insert into RUN_TIER (RUN, TIER, FROM_ID, TO_ID, CUSTOMERS) values (?, ?, ?, ?, ?)",
        rows,
        row -> row);
  }

  /** Customers per tier. */
  static Map<String, Long> counts(Jdbc jdbc, long run) {
    Map<String, Long> counts = new TreeMap<>();
    jdbc.each(
        "select TIER, sum(CUSTOMERS) from RUN_TIER where RUN = ? group by TIER",
        row -> counts.put(row.getString(1), row.getLong(2)),
        done -> {},
        run);
    return counts;
  }

  /** The blocks that hold customers of a tier behind an id, in order; one per 2,000 at most. */
  static List<Block> holding(Jdbc jdbc, long run, String tier, long afterId) {
    return jdbc.list(
        "select FROM_ID, TO_ID from RUN_TIER where RUN = ? and TIER = ? and TO_ID > ?"
            + " order by FROM_ID",
        row -> new Block(row.getLong(1), row.getLong(2)),
        run,
        tier,
        afterId);
  }
}
