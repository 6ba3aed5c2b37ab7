package io.echelon.persistence.complaint;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Jdbc;
import io.echelon.persistence.internal.JsonText;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.complaint.AbnormalClosure;
import io.echelon.platform.complaint.Decision;
import io.echelon.platform.complaint.Limit;
import io.echelon.platform.complaint.store.ClosureStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Wishes to close complaints without agreement, each with what the demand goes beyond. */
@Component
public final class SqlClosureStore implements ClosureStore {
  private static final String SELECT =
      "select a.ID, a.UNIT, a.COMPLAINT, a.REASON, a.EVIDENCE, a.REQUESTED_BY, a.REQUESTED_AT,"
          + " a.STATE, a.DECIDED_BY, a.DECIDED_AT, a.NOTE from ABNORMAL_CLOSURE a where ";

  private final Database database;

  @Activate
  public SqlClosureStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public AbnormalClosure insert(AbnormalClosure closure) {
    Jdbc jdbc = database.jdbc();
    long id = jdbc.next("ABNORMAL_CLOSURE_SEQ");
    jdbc.update(
        "insert into ABNORMAL_CLOSURE (ID, UNIT, COMPLAINT, REASON, EVIDENCE, REQUESTED_BY,"
            + " REQUESTED_AT, STATE) values (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        closure.unit(),
        closure.complaintId(),
        closure.reason(),
        JsonText.list(closure.evidence()),
        closure.requestedBy(),
        closure.requestedAt(),
        ComplaintRows.WAITING);
    jdbc.batch(
        "insert into CLOSURE_LIMIT (CLOSURE, BEYOND) values (?, ?)",
        closure.limits(),
        limit -> new Object[] {id, limit});
    return find(closure.unit(), id).orElseThrow();
  }

  @Override
  public Optional<AbnormalClosure> find(String unit, long id) {
    return read("a.UNIT = ? and a.ID = ?", unit, id).stream().findFirst();
  }

  @Override
  public void decide(AbnormalClosure closure) {
    Decision made = closure.decision().orElseThrow();
    ComplaintRows.requireFirst(
        database
            .jdbc()
            .update(
                "update ABNORMAL_CLOSURE set STATE = ?, DECIDED_BY = ?, DECIDED_AT = ?, NOTE = ?"
                    + " where ID = ? and STATE = ?",
                ComplaintRows.state(made),
                made.by(),
                made.at(),
                made.note(),
                closure.id(),
                ComplaintRows.WAITING));
  }

  @Override
  public List<AbnormalClosure> of(String unit, long complaint) {
    return read("a.UNIT = ? and a.COMPLAINT = ? order by a.ID", unit, complaint);
  }

  @Override
  public List<AbnormalClosure> waiting(String unit, long afterId, int limit) {
    return read(
        "a.UNIT = ? and a.STATE = ? and a.ID > ? order by a.ID fetch first ? rows only",
        unit,
        ComplaintRows.WAITING,
        afterId,
        limit);
  }

  private List<AbnormalClosure> read(String where, Object... parameters) {
    List<AbnormalClosure> bare =
        database.jdbc().list(SELECT + where, SqlClosureStore::closure, parameters);
    Map<Long, Set<Limit>> limits = new HashMap<>();
    database
        .jdbc()
        .eachByKey(
            "select l.CLOSURE, l.BEYOND from CLOSURE_LIMIT l where ",
            "l.CLOSURE",
            bare.stream().map(AbnormalClosure::id).toList(),
            row -> Map.entry(row.getLong(1), Limit.valueOf(row.getString(2))),
            entry ->
                limits
                    .computeIfAbsent(entry.getKey(), id -> new HashSet<>())
                    .add(entry.getValue()));
    return bare.stream()
        .map(closure -> closure.beyond(limits.getOrDefault(closure.id(), Set.of())))
        .toList();
  }

  private static AbnormalClosure closure(ResultSet row) throws SQLException {
    return new AbnormalClosure(
        row.getLong(1),
        row.getString(2),
        row.getLong(3),
        Set.of(),
        row.getString(4),
        JsonText.list(row.getString(5)),
        row.getString(6),
        Micros.instant(row.getLong(7)),
        ComplaintRows.decision(row, 8));
  }
}
