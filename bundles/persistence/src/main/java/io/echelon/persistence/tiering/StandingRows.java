package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.Micros;
import io.echelon.platform.base.json.Json;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Standing.Check;
import io.echelon.platform.tiering.Standing.Decision;
import io.echelon.platform.tiering.Standing.End;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads standings from rows. */
final class StandingRows {
  static final String COLUMNS =
      "s.ID, s.UNIT, s.CUSTOMER_ID, s.CUSTOMER_NUMBER, s.KIND, s.TIER, s.FIRST_DAY, s.LAST_DAY,"
          + " s.DUE_DAY, s.SCORECARD_VERSION, s.REASON, s.PROPOSED_BY, s.PROPOSED_AT, s.OUTCOME,"
          + " s.APPROVED, s.DECIDED_BY, s.DECIDED_AT, s.DECISION_COMMENT, s.END_DAY, s.ENDED_BY,"
          + " s.ENDED_AT, s.END_REASON";

  private StandingRows() {}

  static Standing standing(ResultSet row) throws SQLException {
    return new Standing(
        row.getLong(1),
        row.getString(2),
        row.getLong(3),
        row.getString(4),
        Standing.Kind.valueOf(row.getString(5)),
        row.getString(6),
        row.getDate(7).toLocalDate(),
        day(row, 8),
        day(row, 9),
        row.getInt(10),
        row.getString(11),
        row.getString(12),
        Micros.instant(row.getLong(13)),
        Optional.ofNullable(row.getString(14)).map(json -> Json.read(json, Check.class)),
        decision(row),
        end(row));
  }

  private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
  }

  private static Optional<Decision> decision(ResultSet row) throws SQLException {
    String by = row.getString(16);
    if (by == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Decision(
            row.getBoolean(15),
            by,
            Micros.instant(row.getLong(17)),
            Optional.ofNullable(row.getString(18))));
  }

  private static Optional<End> end(ResultSet row) throws SQLException {
    String by = row.getString(20);
    if (by == null) {
      return Optional.empty();
    }
    return Optional.of(
        new End(
            row.getDate(19).toLocalDate(), by, Micros.instant(row.getLong(21)), row.getString(22)));
  }
}
