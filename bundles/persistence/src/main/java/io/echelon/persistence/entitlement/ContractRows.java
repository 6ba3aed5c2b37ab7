package io.echelon.persistence.entitlement;

import io.echelon.persistence.internal.Micros;
import io.echelon.platform.base.json.Json;
import io.echelon.platform.entitlement.ContractException;
import io.echelon.platform.entitlement.ContractTerms;
import io.echelon.platform.tiering.Standing.Decision;
import io.echelon.platform.tiering.Standing.End;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Reads contract exceptions from rows. */
final class ContractRows {
  static final String COLUMNS =
      "c.ID, c.UNIT, c.CUSTOMER_ID, c.CUSTOMER_NUMBER, c.TERMS, c.WORSE, c.DRAFTED_BY,"
          + " c.DRAFTED_AT, c.APPROVED, c.DECIDED_BY, c.DECIDED_AT, c.DECISION_COMMENT, c.END_DAY,"
          + " c.ENDED_BY, c.ENDED_AT, c.END_REASON";

  private ContractRows() {}

  static ContractException exception(ResultSet row) throws SQLException {
    return new ContractException(
        row.getLong(1),
        row.getString(2),
        row.getLong(3),
        row.getString(4),
        Json.read(row.getString(5), ContractTerms.class),
        row.getBoolean(6),
        row.getString(7),
        Micros.instant(row.getLong(8)),
        decision(row),
        end(row));
  }

  private static Optional<Decision> decision(ResultSet row) throws SQLException {
    String by = row.getString(10);
    if (by == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Decision(
            row.getBoolean(9),
            by,
            Micros.instant(row.getLong(11)),
            Optional.ofNullable(row.getString(12))));
  }

  private static Optional<End> end(ResultSet row) throws SQLException {
    String by = row.getString(14);
    if (by == null) {
      return Optional.empty();
    }
    return Optional.of(
        new End(
            row.getDate(13).toLocalDate(), by, Micros.instant(row.getLong(15)), row.getString(16)));
  }
}
