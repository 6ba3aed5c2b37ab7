package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.Database;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.json.Json;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Standing.Decision;
import io.echelon.platform.tiering.Standing.End;
import io.echelon.platform.tiering.store.StandingStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The standing table. */
@Component
public final class SqlStandingStore implements StandingStore {
  private static final Reasons REASONS = new Reasons(Database.class);
  private static final String SELECT = "select " + StandingRows.COLUMNS + " from STANDING s where ";
  private static final String INSERT =
      "insert into STANDING (ID, UNIT, CUSTOMER_ID, CUSTOMER_NUMBER, KIND, TIER, FIRST_DAY,"
          + " LAST_DAY, DUE_DAY, SCORECARD_VERSION, REASON, PROPOSED_BY, PROPOSED_AT, OUTCOME,"
          + " STATE, APPROVED, DECIDED_BY, DECIDED_AT, DECISION_COMMENT)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String UPDATE =
      "update STANDING set STATE = ?, APPROVED = ?, DECIDED_BY = ?, DECIDED_AT = ?,"
          + " DECISION_COMMENT = ?, END_DAY = ?, ENDED_BY = ?, ENDED_AT = ?, END_REASON = ?"
          + " where ID = ? and STATE = ?";
  private static final String COUNTING =
      SELECT
          + "s.UNIT = ? and s.CUSTOMER_ID between ? and ? and s.APPROVED = TRUE"
          + " and s.DECIDED_AT <= ? and s.FIRST_DAY <= ?"
          + " and (s.LAST_DAY is null or s.LAST_DAY >= ?)"
          + " and (s.ENDED_AT is null or s.ENDED_AT > ? or s.END_DAY > ?)";
  private static final String DUE =
      SELECT
          + "s.UNIT = ? and s.KIND = 'PROVISIONAL' and s.STATE = 'APPROVED' and s.DUE_DAY <= ?"
          + " and (s.DUE_DAY > ? or s.DUE_DAY = ? and s.CUSTOMER_ID > ?)"
          + " and not exists (select 1 from STANDING l where l.UNIT = s.UNIT"
          + " and l.CUSTOMER_ID = s.CUSTOMER_ID and l.ID > s.ID and l.KIND = 'PROVISIONAL'"
          + " and l.STATE = 'APPROVED')"
          + " order by s.DUE_DAY, s.CUSTOMER_ID fetch first ? rows only";

  private final Database database;

  @Activate
  public SqlStandingStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public Standing insert(Standing s) {
    long id = database.jdbc().next("STANDING_SEQ");
    Optional<Decision> decision = s.decision();
    database
        .jdbc()
        .update(
            INSERT,
            id,
            s.unit(),
            s.customerId(),
            s.number(),
            s.kind(),
            s.tier(),
            s.from(),
            s.until(),
            s.due(),
            s.scorecardVersion(),
            s.reason(),
            s.by(),
            s.at(),
            s.check().map(Json::write),
            s.state(),
            decision.map(Decision::approved).orElse(false),
            decision.map(Decision::by),
            decision.map(Decision::at),
            decision.flatMap(Decision::comment));
    return find(s.unit(), id).orElseThrow();
  }

  @Override
  public void update(Standing after, Standing.State was) {
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
      throw REASONS.of(ErrorCode.STALE, "decided-or-withdrawn");
    }
  }

  @Override
  public Optional<Standing> find(String unit, long id) {
    return database
        .jdbc()
        .first(SELECT + "s.ID = ? and s.UNIT = ?", StandingRows::standing, id, unit);
  }

  @Override
  public List<Standing> of(String unit, long customerId) {
    return database
        .jdbc()
        .list(
            SELECT + "s.UNIT = ? and s.CUSTOMER_ID = ? order by s.ID desc",
            StandingRows::standing,
            unit,
            customerId);
  }

  @Override
  public List<Standing> before(
      String unit, Standing.Kind kind, Standing.State state, long beforeId, int limit) {
    return database
        .jdbc()
        .list(
            SELECT
                + "s.UNIT = ? and s.KIND = ? and s.STATE = ? and s.ID < ?"
                + " order by s.ID desc fetch first ? rows only",
            StandingRows::standing,
            unit,
            kind,
            state,
            beforeId,
            limit);
  }

  @Override
  public Map<Long, List<Standing>> counting(
      String unit, long fromId, long toId, LocalDate on, Instant knownAt) {
    Map<Long, List<Standing>> counting = new HashMap<>();
    database
        .jdbc()
        .each(
            COUNTING,
            StandingRows::standing,
            s -> counting.computeIfAbsent(s.customerId(), id -> new ArrayList<>()).add(s),
            unit,
            fromId,
            toId,
            knownAt,
            on,
            on,
            knownAt,
            on);
    return counting;
  }

  @Override
  public List<Standing> due(String unit, LocalDate by, Due after, int limit) {
    return database
        .jdbc()
        .list(
            DUE,
            StandingRows::standing,
            unit,
            by,
            after.day(),
            after.day(),
            after.customerId(),
            limit);
  }
}
