package io.echelon.persistence.obligation;

import io.echelon.persistence.internal.Micros;
import io.echelon.platform.base.json.Json;
import io.echelon.platform.obligation.ClockTarget;
import io.echelon.platform.obligation.DueClock;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.obligation.Obligation.State;
import io.echelon.platform.obligation.Promise;
import io.echelon.platform.sla.DueTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The columns of an obligation and what they say. */
final class ObligationRows {
  /** Columns that never change, then those that do. */
  static final String COLUMNS =
      "ID, UNIT, SUBJECT, NAME, METRIC, IS_INTERNAL, TEAM, TARGET, STARTED_AT,"
          + " OWNER, WARN_AT, DUE_AT, DUE, STATE, MET_AT, MOMENTS, NEXT_AT, VERSION";

  static final String DUE_COLUMNS =
      "ID, UNIT, SUBJECT, NAME, METRIC, IS_INTERNAL, OWNER, DUE_AT, STATE, MOMENTS, VERSION";

  private ObligationRows() {}

  static Object[] values(long id, Obligation o) {
    Promise promise = o.promise();
    return new Object[] {
      id,
      promise.unit(),
      promise.subject(),
      promise.name(),
      promise.metric(),
      promise.internal(),
      promise.team(),
      Json.write(promise.target()),
      o.startedAt(),
      promise.owner(),
      o.warnAt(),
      o.due().due(),
      Json.write(o.due()),
      o.state(),
      o.metAt(),
      MomentText.write(o.moments()),
      o.moments().stream().findFirst().map(m -> m.at()),
      o.version()
    };
  }

  static Obligation obligation(ResultSet row) throws SQLException {
    DueTime due = Json.read(row.getString(13), DueTime.class);
    String target = row.getString(8);
    return new Obligation(
        row.getLong(1),
        new Promise(
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getBoolean(6),
            Optional.ofNullable(row.getString(7)),
            Optional.ofNullable(row.getString(10)),
            target == null
                ? ClockTarget.until(due.due(), due.calendar())
                : Json.read(target, ClockTarget.class)),
        Micros.instant(row.getLong(9)),
        Micros.instant(row.getLong(11)),
        due,
        State.valueOf(row.getString(14)),
        instant(row, 15),
        MomentText.read(row.getString(16)),
        row.getLong(18));
  }

  static DueClock clock(ResultSet row) throws SQLException {
    return new DueClock(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getBoolean(6),
        Optional.ofNullable(row.getString(7)),
        Micros.instant(row.getLong(8)),
        State.valueOf(row.getString(9)),
        MomentText.read(row.getString(10)),
        row.getLong(11));
  }

  static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
    long micros = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Micros.instant(micros));
  }
}
