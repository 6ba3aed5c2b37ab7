package io.echelon.persistence.audit;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Ids;
import io.echelon.persistence.internal.Jdbc;
import io.echelon.platform.audit.AuditEntry;
import io.echelon.platform.audit.store.AuditStore;
import java.util.List;
import java.util.Optional;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The audit table. */
@Component
public final class JpaAuditStore implements AuditStore {
  private static final int ID_BLOCK = 50;
  private static final String INSERT =
      "insert into AUDIT_ENTRY (ID, OCCURRED_AT, USER_NAME, UNIT, ACTION_KEY, SUBJECT,"
          + " VALUE_BEFORE, VALUE_AFTER, REASON) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Database database;

  @Activate
  public JpaAuditStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public void append(AuditEntry entry) {
    database.append(new AuditEntity(entry));
  }

  @Override
  public void append(List<AuditEntry> entries) {
    Jdbc jdbc = database.jdbc();
    Ids ids = new Ids(jdbc, "AUDIT_SEQ", ID_BLOCK);
    jdbc.batch(
        INSERT,
        entries,
        e ->
            new Object[] {
              ids.next(),
              e.at(),
              e.user(),
              e.unit(),
              e.action(),
              e.subject(),
              e.before(),
              e.after(),
              e.reason()
            });
  }

  @Override
  public List<AuditEntry> after(Optional<String> unit, long afterId, int limit) {
    String ofUnit = unit.isPresent() ? " and a.unit = :unit" : "";
    TypedQuery<AuditEntity> query =
        database.query(
            "select a from AuditEntity a where a.id > :after" + ofUnit + " order by a.id",
            AuditEntity.class);
    unit.ifPresent(code -> query.setParameter("unit", code));
    return query
        .setParameter("after", afterId)
        .setMaxResults(limit)
        .getResultStream()
        .map(AuditEntity::toRecord)
        .toList();
  }
}
