package io.echelon.persistence.satisfaction;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.satisfaction.Satisfaction.By;
import io.echelon.platform.satisfaction.Satisfaction.SatisfactionLine;
import io.echelon.platform.satisfaction.Survey;
import io.echelon.platform.satisfaction.store.SurveyStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Surveys and their answers. */
@Component
public final class SqlSurveyStore implements SurveyStore {
  private static final String OPEN =
      "select s.ID, s.UNIT, s.REQUEST, s.CUSTOMER_ID, s.TIER, s.AGENT, s.CHANNEL, s.TOKEN_HASH,"
          + " s.SENT_AT, s.EXPIRES_AT from SURVEY s"
          + " where s.TOKEN_HASH = ? and s.ANSWERED_AT is null and s.EXPIRES_AT > ?";
  private static final String MEAN =
      "select avg(cast(s.SCORE as double precision)) from SURVEY s where s.UNIT = ? and s.AGENT = ?"
          + " and s.SENT_AT >= ? and s.SENT_AT < ? and s.SCORE is not null";

  private final Database database;

  @Activate
  public SqlSurveyStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public void insert(Survey survey) {
    database
        .jdbc()
        .update(
            "insert into SURVEY (ID, UNIT, REQUEST, CUSTOMER_ID, TIER, AGENT, CHANNEL, TOKEN_HASH,"
                + " SENT_AT, EXPIRES_AT) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            database.jdbc().next("SURVEY_SEQ"),
            survey.unit(),
            survey.request(),
            survey.customerId(),
            survey.tier(),
            survey.agent(),
            survey.channel(),
            survey.tokenHash(),
            survey.sentAt(),
            survey.expiresAt());
  }

  @Override
  public boolean isAsked(long request) {
    return database
        .jdbc()
        .first("select s.ID from SURVEY s where s.REQUEST = ?", row -> row.getLong(1), request)
        .isPresent();
  }

  @Override
  public Optional<Survey> open(String tokenHash, Instant now) {
    return database.jdbc().first(OPEN, SqlSurveyStore::survey, tokenHash, now);
  }

  @Override
  public boolean answer(long survey, int score, String words, Instant at) {
    return database
            .jdbc()
            .update(
                "update SURVEY set SCORE = ?, WORDS = ?, ANSWERED_AT = ?"
                    + " where ID = ? and ANSWERED_AT is null",
                score,
                words,
                at,
                survey)
        > 0;
  }

  @Override
  public Map<String, Double> means(
      String unit, Collection<String> agents, Instant from, Instant until) {
    Map<String, Double> means = new HashMap<>();
    for (String agent : agents) {
      database
          .jdbc()
          .first(MEAN, SqlSurveyStore::mean, unit, agent, from, until)
          .flatMap(mean -> mean)
          .ifPresent(mean -> means.put(agent, mean));
    }
    return means;
  }

  private static Optional<Double> mean(ResultSet row) throws SQLException {
    double mean = row.getDouble(1);
    return row.wasNull() ? Optional.empty() : Optional.of(mean);
  }

  @Override
  public List<SatisfactionLine> lines(String unit, By by, Instant from, Instant until, int limit) {
    String column = "s." + by.name();
    return database
        .jdbc()
        .list(
            "select "
                + column
                + ", count(*), count(s.SCORE), sum(s.SCORE),"
                + " sum(case when s.SCORE >= 4 then 1 else 0 end) from SURVEY s"
                + " where s.UNIT = ? and s.SENT_AT >= ? and s.SENT_AT < ? group by "
                + column
                + " order by "
                + column
                + " fetch first ? rows only",
            row ->
                SatisfactionLine.of(
                    Optional.ofNullable(row.getString(1)),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5)),
            unit,
            from,
            until,
            limit);
  }

  private static Survey survey(ResultSet row) throws SQLException {
    return new Survey(
        row.getLong(1),
        row.getString(2),
        row.getLong(3),
        row.getLong(4),
        Optional.ofNullable(row.getString(5)),
        Optional.ofNullable(row.getString(6)),
        row.getString(7),
        row.getString(8),
        Micros.instant(row.getLong(9)),
        Micros.instant(row.getLong(10)));
  }
}
