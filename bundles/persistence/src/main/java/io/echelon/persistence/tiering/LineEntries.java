package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.Jdbc;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.tiering.LineEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The corrections and comments of customers' lines, numbered together. What was corrected before
 * there were numbers has 0 and comes first, in the order of its ids.
 */
final class LineEntries {
  private static final String LIST =
      "select DONE_BY, DONE_AT, TIER_FROM, TIER_TO, REASON, REVISION, ID from CORRECTION"
          + " where RUN = ? and CUSTOMER_ID = ? union all"
          + " select DONE_BY, DONE_AT, cast(null as varchar(64)), cast(null as varchar(64)),"
          + " COMMENT_TEXT, REVISION, 0 from RUN_COMMENT"
          + " where RUN = ? and CUSTOMER_ID = ? order by 6, 7";

  private LineEntries() {}

  static void comment(Jdbc jdbc, long run, long customerId, LineEntry entry) {
    jdbc.update(
        "insert into RUN_COMMENT (RUN, CUSTOMER_ID, REVISION, COMMENT_TEXT, DONE_BY, DONE_AT)"
            + " values (?, ?, ?, ?, ?, ?)",
        run,
        customerId,
        entry.revision(),
        entry.text(),
        entry.by(),
        entry.at());
  }

  static List<LineEntry> list(Jdbc jdbc, long run, long customerId) {
    List<LineEntry> entries = new ArrayList<>();
    jdbc.each(
        LIST,
        row -> entry(row, entries.size() + 1),
        entries::add,
        run,
        customerId,
        run,
        customerId);
    return entries;
  }

  private static LineEntry entry(ResultSet row, int revision) throws SQLException {
    return new LineEntry(
        revision,
        row.getString(1),
        Micros.instant(row.getLong(2)),
        Optional.ofNullable(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        row.getString(5));
  }

  /** How many entries the customers between two ids have, both inclusive; without any: absent. */
  static Map<Long, Integer> count(Jdbc jdbc, long run, long fromId, long toId) {
    Map<Long, Integer> counts = new HashMap<>();
    for (String table : List.of("CORRECTION", "RUN_COMMENT")) {
      jdbc.each(
          "select CUSTOMER_ID, count(*) from "
              + table
              + " where RUN = ? and CUSTOMER_ID between ? and ? group by CUSTOMER_ID",
          row -> counts.merge(row.getLong(1), row.getInt(2), Integer::sum),
          done -> {},
          run,
          fromId,
          toId);
    }
    return counts;
  }
}
