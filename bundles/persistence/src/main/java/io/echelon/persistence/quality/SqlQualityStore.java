package io.echelon.persistence.quality;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.InList;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.quality.AgentEvaluation.MeanMarks;
import io.echelon.platform.quality.DrawnRequest;
import io.echelon.platform.quality.QualityMarks;
import io.echelon.platform.quality.QualityReview;
import io.echelon.platform.quality.store.QualityStore;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reviews of quality, and figures of the outcomes of requests. */
@Component
public final class SqlQualityStore implements QualityStore {
  private static final String PERIOD = "UNIT = ? and RESOLVED_AT >= ? and RESOLVED_AT < ?";
  private static final String SAMPLE =
      "select O.REQUEST, O.AGENT, O.ITEM, O.RESOLVED_AT,"
          + " (select count(*) from QUALITY_REVIEW Q where Q.REQUEST = O.REQUEST),"
          + " mod(mod(O.REQUEST, 1000003) * cast(? as bigint) + cast(? as bigint), 1000003) as PLACE"
          + " from REQUEST_OUTCOME O join SERVICE_REQUEST R on R.ID = O.REQUEST"
          + " where O.UNIT = ? and O.RESOLVED_AT >= ? and O.RESOLVED_AT < ? and R.STATE = 'CLOSED'"
          + " order by PLACE, O.REQUEST fetch first ? rows only";
  private static final String FIGURES =
      "select AGENT, count(*), sum(BREACHED), sum(case when REOPENED > 0 then 1 else 0 end)"
          + " from REQUEST_OUTCOME where "
          + PERIOD
          + " and AGENT > ? group by AGENT order by AGENT fetch first ? rows only";
  private static final String RESPONSE =
      "select RESPONSE_SECONDS from REQUEST_OUTCOME where "
          + PERIOD
          + " and AGENT = ? order by RESPONSE_SECONDS offset ? rows fetch next 1 rows only";
  private static final String MARKS =
      "select O.AGENT, count(*), avg(cast(Q.PROCESS_MARK as double precision)),"
          + " avg(cast(Q.ATTITUDE_MARK as double precision)),"
          + " avg(cast(Q.RESULT_MARK as double precision))"
          + " from REQUEST_OUTCOME O join QUALITY_REVIEW Q on Q.REQUEST = O.REQUEST"
          + " where O.UNIT = ? and O.RESOLVED_AT >= ? and O.RESOLVED_AT < ? and O.AGENT in ";

  private final Database database;

  @Activate
  public SqlQualityStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public List<DrawnRequest> sample(
      String unit, Instant from, Instant until, long factor, long offset, int limit) {
    return database
        .jdbc()
        .list(SAMPLE, SqlQualityStore::drawn, factor, offset, unit, from, until, limit);
  }

  private static DrawnRequest drawn(ResultSet row) throws SQLException {
    return new DrawnRequest(
        ServiceRequest.numberOf(row.getLong(1)),
        row.getString(2),
        row.getString(3),
        Micros.instant(row.getLong(4)),
        row.getInt(5));
  }

  @Override
  public Optional<String> agent(long request) {
    return database
        .jdbc()
        .first(
            "select AGENT from REQUEST_OUTCOME where REQUEST = ?",
            row -> row.getString(1),
            request);
  }

  @Override
  public void insert(String unit, long request, QualityReview review) {
    database
        .jdbc()
        .update(
            "insert into QUALITY_REVIEW (REQUEST, REVIEWER, UNIT, REVIEWED_AT, PROCESS_MARK,"
                + " ATTITUDE_MARK, RESULT_MARK, WORDS) values (?, ?, ?, ?, ?, ?, ?, ?)",
            request,
            review.reviewer(),
            unit,
            review.at(),
            review.marks().process(),
            review.marks().attitude(),
            review.marks().result(),
            review.words());
  }

  @Override
  public List<QualityReview> reviews(long request) {
    return database
        .jdbc()
        .list(
            "select REQUEST, REVIEWER, REVIEWED_AT, PROCESS_MARK, ATTITUDE_MARK, RESULT_MARK, WORDS"
                + " from QUALITY_REVIEW where REQUEST = ? order by REVIEWER",
            SqlQualityStore::review,
            request);
  }

  private static QualityReview review(ResultSet row) throws SQLException {
    return new QualityReview(
        ServiceRequest.numberOf(row.getLong(1)),
        row.getString(2),
        Micros.instant(row.getLong(3)),
        new QualityMarks(row.getInt(4), row.getInt(5), row.getInt(6)),
        row.getString(7));
  }

  @Override
  public List<Figures> figures(
      String unit, Instant from, Instant until, String afterAgent, int limit) {
    return database
        .jdbc()
        .list(
            FIGURES,
            row -> new Figures(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)),
            unit,
            from,
            until,
            afterAgent,
            limit);
  }

  @Override
  public Duration response(String unit, String agent, Instant from, Instant until, long place) {
    return database
        .jdbc()
        .first(RESPONSE, row -> Duration.ofSeconds(row.getLong(1)), unit, from, until, agent, place)
        .orElse(Duration.ZERO);
  }

  @Override
  public Map<String, MeanMarks> marks(
      String unit, Collection<String> agents, Instant from, Instant until) {
    Map<String, MeanMarks> marks = new HashMap<>();
    if (agents.isEmpty()) {
      return marks;
    }
    List<Object> parameters = new ArrayList<>(List.of(unit, from, until));
    parameters.addAll(agents);
    database
        .jdbc()
        .each(
            MARKS + InList.placeholders(agents.size()) + " group by O.AGENT",
            row ->
                Map.entry(
                    row.getString(1),
                    new MeanMarks(
                        row.getLong(2), row.getDouble(3), row.getDouble(4), row.getDouble(5))),
            e -> marks.put(e.getKey(), e.getValue()),
            parameters.toArray());
    return marks;
  }
}
