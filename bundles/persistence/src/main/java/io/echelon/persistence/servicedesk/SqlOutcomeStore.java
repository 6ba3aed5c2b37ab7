package io.echelon.persistence.servicedesk;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.servicedesk.CauseReport;
import io.echelon.platform.servicedesk.CauseReview;
import io.echelon.platform.servicedesk.Outcome;
import io.echelon.platform.servicedesk.store.OutcomeStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How resolutions went, and the reviews of their causes. */
@Component
public final class SqlOutcomeStore implements OutcomeStore {
  private static final String CAUSES =
      "select CAUSE, ITEM, TIER,"
          + " sum(case when RESOLVED_AT >= ? then 1 else 0 end) as REQUESTS,"
          + " sum(case when RESOLVED_AT < ? then 1 else 0 end),"
          + " sum(case when RESOLVED_AT >= ? and REOPENED > 0 then 1 else 0 end),"
          + " sum(case when RESOLVED_AT >= ? and BREACHED > 0 then 1 else 0 end)"
          + " from REQUEST_OUTCOME where UNIT = ? and RESOLVED_AT >= ? and RESOLVED_AT < ?"
          + " group by CAUSE, ITEM, TIER order by REQUESTS desc, CAUSE, ITEM, TIER"
          + " fetch first ? rows only";

  private final Database database;

  @Activate
  public SqlOutcomeStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public void put(Outcome outcome) {
    database.jdbc().update("delete from REQUEST_OUTCOME where REQUEST = ?", outcome.request());
    database
        .jdbc()
        .update(
            "insert into REQUEST_OUTCOME (REQUEST, UNIT, RESOLVED_AT, AGENT, ITEM, TIER, CAUSE,"
                + " RESPONSE_SECONDS, BREACHED, REOPENED) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            outcome.request(),
            outcome.unit(),
            outcome.resolvedAt(),
            outcome.agent(),
            outcome.item(),
            outcome.tier(),
            outcome.cause(),
            outcome.response().toSeconds(),
            outcome.breached() ? 1 : 0,
            outcome.reopened());
  }

  @Override
  public void reopened(long request, int times) {
    database
        .jdbc()
        .update("update REQUEST_OUTCOME set REOPENED = ? where REQUEST = ?", times, request);
  }

  @Override
  public List<CauseReport.Line> causes(
      String unit, Instant before, Instant from, Instant until, int limit) {
    return database
        .jdbc()
        .list(CAUSES, SqlOutcomeStore::line, from, from, from, from, unit, before, until, limit);
  }

  private static CauseReport.Line line(ResultSet row) throws SQLException {
    return new CauseReport.Line(
        Optional.ofNullable(row.getString(1)),
        row.getString(2),
        Optional.ofNullable(row.getString(3)),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7));
  }

  @Override
  public CauseReview insert(CauseReview review) {
    long id = database.jdbc().next("CAUSE_REVIEW_SEQ");
    database
        .jdbc()
        .update(
            "insert into CAUSE_REVIEW (ID, UNIT, FROM_DAY, LAST_DAY, DONE_BY, DONE_AT, CONCLUSIONS,"
                + " ACTIONS) values (?, ?, ?, ?, ?, ?, ?, ?)",
            id,
            review.unit(),
            review.from(),
            review.to(),
            review.by(),
            review.at(),
            review.conclusions(),
            review.actions());
    return new CauseReview(
        id,
        review.unit(),
        review.from(),
        review.to(),
        review.by(),
        review.at(),
        review.conclusions(),
        review.actions());
  }

  @Override
  public List<CauseReview> reviews(String unit, long beforeId, int limit) {
    return database
        .jdbc()
        .list(
            "select ID, UNIT, FROM_DAY, LAST_DAY, DONE_BY, DONE_AT, CONCLUSIONS, ACTIONS"
                + " from CAUSE_REVIEW where UNIT = ? and ID < ?"
                + " order by ID desc fetch first ? rows only",
            SqlOutcomeStore::review,
            unit,
            beforeId,
            limit);
  }

  private static CauseReview review(ResultSet row) throws SQLException {
    return new CauseReview(
        row.getLong(1),
        row.getString(2),
        row.getDate(3).toLocalDate(),
        row.getDate(4).toLocalDate(),
        row.getString(5),
        Micros.instant(row.getLong(6)),
        row.getString(7),
        row.getString(8));
  }
}
