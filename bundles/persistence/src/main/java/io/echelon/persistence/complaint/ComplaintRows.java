package io.echelon.persistence.complaint;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.complaint.Classification;
import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.complaint.ComplaintCategory;
import io.echelon.platform.complaint.ComplaintStage;
import io.echelon.platform.complaint.Decision;
import io.echelon.spi.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** Rows of complaints and of decisions. */
final class ComplaintRows {
  private static final Reasons REASONS = new Reasons(Database.class);
  static final String SELECT =
      "select c.ID, c.UNIT, c.CHANNEL, c.CUSTOMER_ID, c.KEY_ACCOUNT, c.CATEGORY, c.SEVERITY,"
          + " c.JUSTIFIED, c.WORDS, c.STAGE, c.OWNER, c.ACCEPTED_AT, c.CLOSED_AT,"
          + " c.HANDLED_SECONDS, c.ABNORMAL, c.VERSION from COMPLAINT c where ";

  /** How a decision stands in a row. */
  static final String WAITING = "WAITING";

  private static final String GRANTED = "GRANTED";

  private ComplaintRows() {}

  static Complaint complaint(ResultSet row) throws SQLException {
    Optional<Long> customer = number(row, 4);
    return new Complaint(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        customer.map(OptionalLong::of).orElse(OptionalLong.empty()),
        row.getBoolean(5),
        classification(row),
        ComplaintStage.valueOf(row.getString(10)),
        Optional.ofNullable(row.getString(11)),
        Micros.instant(row.getLong(12)),
        number(row, 13).map(Micros::instant),
        number(row, 14).map(Duration::ofSeconds),
        row.getBoolean(15),
        row.getLong(16));
  }

  private static Optional<Classification> classification(ResultSet row) throws SQLException {
    String category = row.getString(6);
    if (category == null) {
      return Optional.empty();
    }
    boolean yes = row.getBoolean(8);
    Optional<Boolean> justified = row.wasNull() ? Optional.empty() : Optional.of(yes);
    return Optional.of(
        new Classification(
            ComplaintCategory.valueOf(category),
            Severity.valueOf(row.getString(7)),
            justified,
            row.getString(9)));
  }

  static Optional<Long> number(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(value);
  }

  static String state(Decision decision) {
    return decision.granted() ? GRANTED : "REFUSED";
  }

  /** A decision whose state, person, time and note stand from a column on. */
  static Optional<Decision> decision(ResultSet row, int column) throws SQLException {
    String state = row.getString(column);
    return state.equals(WAITING)
        ? Optional.empty()
        : Optional.of(
            new Decision(
                state.equals(GRANTED),
                row.getString(column + 1),
                Micros.instant(row.getLong(column + 2)),
                row.getString(column + 3)));
  }

  /** Keeps the first decision only. */
  static void requireFirst(int updated) {
    if (updated == 0) {
      throw REASONS.of(ErrorCode.STALE, "decided");
    }
  }
}
