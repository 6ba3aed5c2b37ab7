package io.echelon.persistence.obligation;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Ids;
import io.echelon.persistence.internal.Jdbc;
import io.echelon.persistence.internal.JsonText;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.obligation.Escalation;
import io.echelon.platform.obligation.Escalation.Acknowledgement;
import io.echelon.platform.obligation.store.EscalationStore;
import io.echelon.platform.unit.EscalationLevel;
import io.echelon.platform.unit.EscalationLevel.Rank;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The escalation table. */
@Component
public final class SqlEscalationStore implements EscalationStore {
  private static final int ID_BLOCK = 100;
  private static final String COLUMNS =
      "ID, UNIT, OBLIGATION, SUBJECT, NAME, METRIC, SHARE, TOLD_TO, OUTSIDE_HOURS, RECIPIENTS,"
          + " DUE_AT, RAISED_AT, SEEN_BY, SEEN_AT";
  private static final String SELECT = "select " + COLUMNS + " from ESCALATION where ";
  private static final String INSERT =
      "insert into ESCALATION (ID, UNIT, OBLIGATION, SUBJECT, NAME, METRIC, SHARE, TOLD_TO,"
          + " OUTSIDE_HOURS, RECIPIENTS, DUE_AT, RAISED_AT)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Database database;

  @Activate
  public SqlEscalationStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public void append(List<Escalation> escalations) {
    Jdbc jdbc = database.jdbc();
    Ids ids = new Ids(jdbc, "ESCALATION_SEQ", ID_BLOCK);
    jdbc.batch(
        INSERT,
        escalations,
        e ->
            new Object[] {
              ids.next(),
              e.unit(),
              e.obligation(),
              e.subject(),
              e.name(),
              e.metric(),
              e.level().share(),
              e.level().to(),
              e.level().outsideHours(),
              JsonText.list(e.recipients()),
              e.due(),
              e.raisedAt()
            });
  }

  @Override
  public List<EscalationLevel> told(long obligation) {
    return database
        .jdbc()
        .list(
            "select SHARE, TOLD_TO, OUTSIDE_HOURS from ESCALATION where OBLIGATION = ?",
            row -> level(row, 1),
            obligation);
  }

  @Override
  public List<Escalation> before(String unit, boolean unacknowledged, long beforeId, int limit) {
    return database
        .jdbc()
        .list(
            SELECT
                + "UNIT = ?"
                + (unacknowledged ? " and SEEN_AT is null" : "")
                + " and ID < ? order by ID desc fetch first ? rows only",
            SqlEscalationStore::escalation,
            unit,
            beforeId,
            limit);
  }

  @Override
  public Optional<Escalation> find(String unit, long id) {
    return database
        .jdbc()
        .first(SELECT + "UNIT = ? and ID = ?", SqlEscalationStore::escalation, unit, id);
  }

  @Override
  public void acknowledge(long id, Acknowledgement by) {
    database
        .jdbc()
        .update(
            "update ESCALATION set SEEN_BY = ?, SEEN_AT = ? where ID = ? and SEEN_AT is null",
            by.by(),
            by.at(),
            id);
  }

  private static Escalation escalation(ResultSet row) throws SQLException {
    String seenBy = row.getString(13);
    return new Escalation(
        row.getLong(1),
        row.getString(2),
        row.getLong(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        level(row, 7),
        JsonText.list(row.getString(10)),
        Micros.instant(row.getLong(11)),
        Micros.instant(row.getLong(12)),
        ObligationRows.instant(row, 14).map(at -> new Acknowledgement(seenBy, at)));
  }

  private static EscalationLevel level(ResultSet row, int column) throws SQLException {
    return new EscalationLevel(
        row.getInt(column), Rank.valueOf(row.getString(column + 1)), row.getBoolean(column + 2));
  }
}
