package io.echelon.persistence.complaint;

import io.echelon.persistence.internal.Database;
import io.echelon.platform.complaint.ComplaintCategory;
import io.echelon.platform.complaint.ComplaintStatistics.ComplaintLine;
import io.echelon.platform.complaint.ComplaintStatistics.GrantedResource;
import io.echelon.platform.complaint.Limit;
import io.echelon.platform.complaint.store.FigureStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Figures of complaints, counted by the database. */
@Component
public final class SqlFigureStore implements FigureStore {
  private static final String IN_PERIOD = "c.UNIT = ? and c.ACCEPTED_AT >= ? and c.ACCEPTED_AT < ?";
  private static final String LINES =
      "select c.CATEGORY, c.KEY_ACCOUNT, count(*), count(c.CLOSED_AT), count(c.JUSTIFIED),"
          + " sum(case when c.JUSTIFIED = true then 1 else 0 end),"
          + " sum(case when c.ABNORMAL = true then 1 else 0 end)"
          + " from COMPLAINT c where "
          + IN_PERIOD
          + " group by c.CATEGORY, c.KEY_ACCOUNT";
  private static final String HANDLED =
      "select c.HANDLED_SECONDS from COMPLAINT c where "
          + IN_PERIOD
          + " and c.KEY_ACCOUNT = ? and c.CLOSED_AT is not null and ";
  private static final String MIDDLE =
      " order by c.HANDLED_SECONDS offset ? rows fetch next ? rows only";
  private static final String BEYOND =
      "select l.BEYOND, count(*) from COMPLAINT c"
          + " join ABNORMAL_CLOSURE a on a.COMPLAINT = c.ID"
          + " join CLOSURE_LIMIT l on l.CLOSURE = a.ID"
          + " where a.STATE = 'GRANTED' and "
          + IN_PERIOD
          + " group by l.BEYOND";
  private static final String GRANTED =
      "select r.RESOURCE_CODE, r.MEASURE, count(*), sum(r.AMOUNT) from COMPLAINT c"
          + " join RESOURCE_APPLICATION r on r.COMPLAINT = c.ID"
          + " where r.STATE = 'GRANTED' and "
          + IN_PERIOD
          + " group by r.RESOURCE_CODE, r.MEASURE order by r.RESOURCE_CODE, r.MEASURE";

  private final Database database;

  @Activate
  public SqlFigureStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public List<ComplaintLine> lines(String unit, Instant from, Instant until) {
    List<ComplaintLine> lines = new ArrayList<>();
    for (ComplaintLine line :
        database.jdbc().list(LINES, SqlFigureStore::line, unit, from, until)) {
      lines.add(withMedian(line, unit, from, until));
    }
    lines.sort(
        Comparator.comparing((ComplaintLine line) -> line.category().map(Enum::ordinal).orElse(-1))
            .thenComparing(line -> !line.keyAccount()));
    return lines;
  }

  private static ComplaintLine line(ResultSet row) throws SQLException {
    return new ComplaintLine(
        Optional.ofNullable(row.getString(1)).map(ComplaintCategory::valueOf),
        row.getBoolean(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7),
        Optional.empty());
  }

  private ComplaintLine withMedian(ComplaintLine line, String unit, Instant from, Instant until) {
    if (line.closed() == 0) {
      return line;
    }
    long before = (line.closed() - 1) / 2;
    long middle = 2 - line.closed() % 2;
    List<Object> bound = new ArrayList<>(List.of(unit, from, until, line.keyAccount()));
    line.category().ifPresent(bound::add);
    bound.addAll(List.of(before, middle));
    String category = line.category().isPresent() ? "c.CATEGORY = ?" : "c.CATEGORY is null";
    double seconds =
        database
            .jdbc()
            .list(HANDLED + category + MIDDLE, row -> row.getLong(1), bound.toArray())
            .stream()
            .mapToLong(Long::longValue)
            .average()
            .orElse(0);
    return new ComplaintLine(
        line.category(),
        line.keyAccount(),
        line.accepted(),
        line.closed(),
        line.judged(),
        line.justified(),
        line.abnormal(),
        Optional.of(Duration.ofSeconds(Math.round(seconds))));
  }

  @Override
  public Map<Limit, Long> abnormal(String unit, Instant from, Instant until) {
    Map<Limit, Long> counts = new EnumMap<>(Limit.class);
    database
        .jdbc()
        .each(
            BEYOND,
            row -> Map.entry(Limit.valueOf(row.getString(1)), row.getLong(2)),
            count -> counts.put(count.getKey(), count.getValue()),
            unit,
            from,
            until);
    return counts;
  }

  @Override
  public List<GrantedResource> granted(String unit, Instant from, Instant until) {
    return database
        .jdbc()
        .list(
            GRANTED,
            row ->
                new GrantedResource(
                    row.getString(1), row.getString(2), row.getLong(3), row.getBigDecimal(4)),
            unit,
            from,
            until);
  }
}
