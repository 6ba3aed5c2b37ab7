package io.echelon.persistence.base;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Jdbc;
import io.echelon.persistence.internal.JsonText;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.store.EventStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The event table. Ids are given at the commit, under a lock that is held until it ends: a reader
 * that has seen an id never finds a smaller one later.
 */
@Component
public final class SqlEventStore implements EventStore {
  private static final String NEXT =
      "update EVENT_COUNTER set LAST_EVENT = LAST_EVENT + ? where ID = 1";
  private static final String INSERT =
      "insert into DOMAIN_EVENT (ID, RECORDED_AT, EVENT_TYPE, UNIT, SUBJECT, EFFECTIVE_AT, DATA)"
          + " values (?, ?, ?, ?, ?, ?, ?)";
  private static final String AFTER =
      "select ID, RECORDED_AT, EVENT_TYPE, UNIT, SUBJECT, EFFECTIVE_AT, DATA from DOMAIN_EVENT"
          + " where ID > ? order by ID fetch first ? rows only";

  private final Database database;

  @Activate
  public SqlEventStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public void append(DomainEvent event, Instant recordedAt) {
    append(List.of(event), recordedAt);
  }

  @Override
  public void append(List<DomainEvent> events, Instant recordedAt) {
    if (!events.isEmpty()) {
      database.transaction().beforeCommit(() -> insert(events, recordedAt));
    }
  }

  @Override
  public List<StoredEvent> after(long id, int limit) {
    return database.jdbc().list(AFTER, SqlEventStore::event, id, limit);
  }

  private void insert(List<DomainEvent> events, Instant recordedAt) {
    Jdbc jdbc = database.jdbc();
    jdbc.update(NEXT, events.size());
    long last =
        jdbc.first("select LAST_EVENT from EVENT_COUNTER where ID = 1", row -> row.getLong(1))
            .orElseThrow();
    AtomicLong id = new AtomicLong(last - events.size());
    jdbc.batch(
        INSERT,
        events,
        event ->
            new Object[] {
              id.incrementAndGet(),
              recordedAt,
              event.type(),
              event.unit(),
              event.subject(),
              event.effectiveAt(),
              JsonText.map(event.data())
            });
  }

  static StoredEvent event(ResultSet row) throws SQLException {
    return new StoredEvent(
        row.getLong(1),
        Micros.instant(row.getLong(2)),
        new DomainEvent(
            row.getString(3),
            row.getString(4),
            row.getString(5),
            Micros.instant(row.getLong(6)),
            JsonText.texts(row.getString(7))));
  }
}
