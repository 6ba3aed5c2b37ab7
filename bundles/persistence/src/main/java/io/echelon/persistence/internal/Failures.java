package io.echelon.persistence.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.persistence.OptimisticLockException;

/** Tells from a failure of the database in what way the platform refuses. */
final class Failures {
  private static final Reasons REASONS = new Reasons(Database.class);

  private Failures() {}

  /** The platform's exception for a known failure, else the failure itself. */
  static RuntimeException translate(RuntimeException failure) {
    if (failure instanceof EchelonException) {
      return failure;
    }
    Set<Throwable> seen = new HashSet<>();
    for (Throwable t = failure; t != null && seen.add(t); t = t.getCause()) {
      if (t instanceof OptimisticLockException) {
        return stale(failure);
      }
      if (t instanceof SQLException sql) {
        RuntimeException known = bySqlState(sql, failure);
        if (known != null) {
          return known;
        }
      }
    }
    return failure;
  }

  static EchelonException stale(Throwable cause) {
    return new EchelonException(ErrorCode.STALE, REASONS.text("row.changed"), cause);
  }

  /** A batch hides the telling exception behind the first one. */
  private static RuntimeException bySqlState(SQLException chain, RuntimeException failure) {
    for (SQLException e = chain; e != null; e = e.getNextException()) {
      switch (String.valueOf(e.getSQLState())) {
        case "23505":
          return new EchelonException(ErrorCode.ALREADY_EXISTS, REASONS.text("row.there"), failure);
        case "40001", "40XL1", "40XL2", "40P01", "55P03":
          return new EchelonException(ErrorCode.BUSY, REASONS.text("row.locked"), failure);
        case "22001":
          return new EchelonException(ErrorCode.TOO_LARGE, REASONS.text("text.long"), failure);
        default:
          break;
      }
    }
    return null;
  }
}
