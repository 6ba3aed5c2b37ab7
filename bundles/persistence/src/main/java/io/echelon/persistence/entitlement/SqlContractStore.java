package io.echelon.persistence.entitlement;

import io.echelon.persistence.internal.Database;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.json.Json;
import io.echelon.platform.entitlement.ContractException;
import io.echelon.platform.entitlement.store.ContractStore;
import io.echelon.platform.tiering.Standing.Decision;
import io.echelon.platform.tiering.Standing.End;
import io.echelon.platform.tiering.Standing.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table of contract exceptions. */
@Component
public final class SqlContractStore implements ContractStore {
  private static final Reasons REASONS = new Reasons(Database.class);
  private static final String SELECT =
      "select " + ContractRows.COLUMNS + " from CONTRACT_EXCEPTION c where c.UNIT = ? and ";
  private static final String INSERT =
      "insert into CONTRACT_EXCEPTION (ID, UNIT, CUSTOMER_ID, CUSTOMER_NUMBER, TERMS, FIRST_DAY,"
          + " LAST_DAY, WORSE, DRAFTED_BY, DRAFTED_AT, STATE)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String UPDATE =
      "update CONTRACT_EXCEPTION set STATE = ?, APPROVED = ?, DECIDED_BY = ?, DECIDED_AT = ?,"
          + " DECISION_COMMENT = ?, END_DAY = ?, ENDED_BY = ?, ENDED_AT = ?, END_REASON = ?"
          + " where ID = ? and STATE = ?";
  private static final String COUNTING =
      SELECT
          + "c.CUSTOMER_ID = ? and c.APPROVED = TRUE and c.DECIDED_AT <= ? and c.FIRST_DAY <= ?"
          + " and c.LAST_DAY >= ? and (c.ENDED_AT is null or c.ENDED_AT > ? or c.END_DAY > ?)"
          + " order by c.ID";
  private static final String ENDING =
      SELECT
          + "c.STATE = 'APPROVED' and c.LAST_DAY <= ?"
          + " and (c.LAST_DAY > ? or c.LAST_DAY = ? and c.ID > ?)"
          + " order by c.LAST_DAY, c.ID fetch first ? rows only";

  private final Database database;

  @Activate
  public SqlContractStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public ContractException insert(ContractException x) {
    long id = database.jdbc().next("CONTRACT_EXCEPTION_SEQ");
    database
        .jdbc()
        .update(
            INSERT,
            id,
            x.unit(),
            x.customerId(),
            x.number(),
            Json.write(x.terms()),
            x.terms().from(),
            x.terms().until(),
            x.worseThanTier(),
            x.by(),
            x.at(),
            x.state());
    return find(x.unit(), id).orElseThrow();
  }

  @Override
  public void update(ContractException after, State was) {
    Optional<Decision> decision = after.decision();
    Optional<End> end = after.end();
    int changed =
        database
            .jdbc()
            .update(
                UPDATE,
                after.state(),
                decision.map(Decision::approved).orElse(false),
                decision.map(Decision::by),
                decision.map(Decision::at),
                decision.flatMap(Decision::comment),
                end.map(End::day),
                end.map(End::by),
                end.map(End::at),
                end.map(End::reason),
                after.id(),
                was);
    if (changed == 0) {
      throw REASONS.of(ErrorCode.STALE, "decided-or-revoked");
    }
  }

  @Override
  public Optional<ContractException> find(String unit, long id) {
    return database.jdbc().first(SELECT + "c.ID = ?", ContractRows::exception, unit, id);
  }

  @Override
  public List<ContractException> of(String unit, long customerId) {
    return database
        .jdbc()
        .list(
            SELECT + "c.CUSTOMER_ID = ? order by c.ID desc",
            ContractRows::exception,
            unit,
            customerId);
  }

  @Override
  public List<ContractException> before(String unit, State state, long beforeId, int limit) {
    return database
        .jdbc()
        .list(
            SELECT + "c.STATE = ? and c.ID < ? order by c.ID desc fetch first ? rows only",
            ContractRows::exception,
            unit,
            state,
            beforeId,
            limit);
  }

  @Override
  public List<ContractException> counting(
      String unit, long customerId, LocalDate on, Instant knownAt) {
    return database
        .jdbc()
        .list(COUNTING, ContractRows::exception, unit, customerId, knownAt, on, on, knownAt, on);
  }

  @Override
  public List<ContractException> ending(
      String unit, LocalDate from, LocalDate to, long afterId, int limit) {
    return database
        .jdbc()
        .list(ENDING, ContractRows::exception, unit, to, from, from, afterId, limit);
  }
}
