package io.echelon.persistence.base;

import io.echelon.persistence.internal.Database;
import io.echelon.platform.base.store.EventStore.StoredEvent;
import io.echelon.platform.base.store.EventWorkStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Places of the handlers among the events, and the events that are planned for them. */
@Component
public final class SqlEventWorkStore implements EventWorkStore {
  private static final String DUE =
      "select e.ID, e.RECORDED_AT, e.EVENT_TYPE, e.UNIT, e.SUBJECT, e.EFFECTIVE_AT, e.DATA,"
          + " w.WORK_CURSOR, w.FAILURES from EVENT_WORK w join DOMAIN_EVENT e on e.ID = w.EVENT_ID"
          + " where w.HANDLER = ? and w.DUE_AT <= ?"
          + " order by w.HANDLER, w.DUE_AT, w.EVENT_ID fetch first 1 rows only";

  private final Database database;

  @Activate
  public SqlEventWorkStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public long planned(String handler) {
    Optional<Long> known =
        database
            .jdbc()
            .first(
                "select PLANNED from EVENT_HANDLER where HANDLER = ?",
                row -> row.getLong(1),
                handler);
    return known.orElseGet(() -> register(handler));
  }

  private long register(String handler) {
    long newest =
        database
            .jdbc()
            .first("select LAST_EVENT from EVENT_COUNTER where ID = 1", row -> row.getLong(1))
            .orElseThrow();
    database
        .jdbc()
        .update("insert into EVENT_HANDLER (HANDLER, PLANNED) values (?, ?)", handler, newest);
    return newest;
  }

  @Override
  public void plan(String handler, StoredEvent event) {
    database
        .jdbc()
        .update(
            "insert into EVENT_WORK (HANDLER, DUE_AT, EVENT_ID, WORK_CURSOR, FAILURES)"
                + " values (?, ?, ?, '', 0)",
            handler,
            event.event().effectiveAt(),
            event.id());
  }

  @Override
  public void planned(String handler, long upTo) {
    database.jdbc().update("update EVENT_HANDLER set PLANNED = ? where HANDLER = ?", upTo, handler);
  }

  @Override
  public Optional<Work> due(String handler, Instant now) {
    return database.jdbc().first(DUE, row -> work(handler, row), handler, now);
  }

  /**
   * The row stays locked until the transaction ends, so that a second worker waits and finds it.
   */
  @Override
  public boolean take(Work work) {
    return database
            .jdbc()
            .update(
                "update EVENT_WORK set FAILURES = 0"
                    + " where HANDLER = ? and EVENT_ID = ? and WORK_CURSOR = ?",
                work.handler(),
                work.event().id(),
                work.cursor())
        == 1;
  }

  @Override
  public void done(Work work, Optional<String> cursor) {
    if (cursor.isPresent()) {
      database
          .jdbc()
          .update(
              "update EVENT_WORK set WORK_CURSOR = ? where HANDLER = ? and EVENT_ID = ?",
              cursor.get(),
              work.handler(),
              work.event().id());
    } else {
      database
          .jdbc()
          .update(
              "delete from EVENT_WORK where HANDLER = ? and EVENT_ID = ?",
              work.handler(),
              work.event().id());
    }
  }

  @Override
  public void putOff(Work work, Instant until) {
    database
        .jdbc()
        .update(
            "update EVENT_WORK set DUE_AT = ?, FAILURES = ? where HANDLER = ? and EVENT_ID = ?",
            until,
            work.failures() + 1,
            work.handler(),
            work.event().id());
  }

  private static Work work(String handler, ResultSet row) throws SQLException {
    return new Work(handler, SqlEventStore.event(row), row.getString(8), row.getInt(9));
  }
}
