package io.echelon.persistence.entitlement;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.json.Json;
import io.echelon.platform.entitlement.CommercialDecision;
import io.echelon.platform.entitlement.CommercialException;
import io.echelon.platform.entitlement.store.CommercialStore;
import io.echelon.platform.tiering.Standing.Decision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table of exceptions from commercial decisions. */
@Component
public final class SqlCommercialStore implements CommercialStore {
  private static final Reasons REASONS = new Reasons(Database.class);
  private static final String SELECT =
      "select c.ID, c.UNIT, c.CUSTOMER_ID, c.DECIDED, c.KIND, c.REASON, c.REQUESTED_BY,"
          + " c.REQUESTED_AT, c.APPROVED, c.DECIDED_BY, c.DECIDED_AT, c.DECISION_COMMENT"
          + " from COMMERCIAL_EXCEPTION c where c.UNIT = ? and ";
  private static final String INSERT =
      "insert into COMMERCIAL_EXCEPTION (ID, UNIT, CUSTOMER_ID, DECIDED, KIND, REASON,"
          + " REQUESTED_BY, REQUESTED_AT) values (?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String DECIDE =
      "update COMMERCIAL_EXCEPTION set APPROVED = ?, DECIDED_BY = ?, DECIDED_AT = ?,"
          + " DECISION_COMMENT = ? where ID = ? and DECIDED_BY is null";

  private final Database database;

  @Activate
  public SqlCommercialStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public CommercialException insert(CommercialException x) {
    long id = database.jdbc().next("COMMERCIAL_EXCEPTION_SEQ");
    database
        .jdbc()
        .update(
            INSERT,
            id,
            x.unit(),
            x.customerId(),
            Json.write(x.decided()),
            x.kind(),
            x.reason(),
            x.by(),
            x.at());
    return find(x.unit(), id).orElseThrow();
  }

  @Override
  public void decide(CommercialException after) {
    Decision made = after.decision().orElseThrow();
    int changed =
        database
            .jdbc()
            .update(DECIDE, made.approved(), made.by(), made.at(), made.comment(), after.id());
    if (changed == 0) {
      throw REASONS.of(ErrorCode.STALE, "decided");
    }
  }

  @Override
  public Optional<CommercialException> find(String unit, long id) {
    return database.jdbc().first(SELECT + "c.ID = ?", SqlCommercialStore::exception, unit, id);
  }

  @Override
  public List<CommercialException> before(String unit, long beforeId, int limit) {
    return database
        .jdbc()
        .list(
            SELECT + "c.ID < ? order by c.ID desc fetch first ? rows only",
            SqlCommercialStore::exception,
            unit,
            beforeId,
            limit);
  }

  private static CommercialException exception(ResultSet row) throws SQLException {
    return new CommercialException(
        row.getLong(1),
        row.getString(2),
        row.getLong(3),
        Json.read(row.getString(4), CommercialDecision.class),
        CommercialDecision.Kind.valueOf(row.getString(5)),
        row.getString(6),
        row.getString(7),
        Micros.instant(row.getLong(8)),
        decision(row));
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
}
