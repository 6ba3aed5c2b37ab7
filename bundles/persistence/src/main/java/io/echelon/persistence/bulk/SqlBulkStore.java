package io.echelon.persistence.bulk;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.bulk.BulkLine;
import io.echelon.platform.bulk.BulkRequest;
import io.echelon.platform.bulk.store.BulkStore;
import io.echelon.spi.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Bulk requests and their lines. */
@Component
public final class SqlBulkStore implements BulkStore {
  private static final int BLOCK = 2_000;
  private static final String SELECT =
      "select b.ID, b.UNIT, b.PARENT, b.CUSTOMER_ID, b.ITEM, b.TOTAL, b.JOB, b.STARTED_BY,"
          + " b.STARTED_AT, b.FINISHED_AT, b.CONTENT_HASH from BULK_REQUEST b where ";
  private static final String LINES =
      "select l.LINE, l.REFERENCE, l.SUBJECT, l.DESCRIPTION, l.STATE, l.REQUEST, l.REASON,"
          + " l.REASON_ZH from BULK_LINE l where l.BULK = ? and l.LINE > ?";

  private final Database database;

  @Activate
  public SqlBulkStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public long nextId() {
    return database.jdbc().next("BULK_REQUEST_SEQ");
  }

  @Override
  public void insert(long bulk, List<BulkLine> lines) {
    database
        .jdbc()
        .batch(
            "insert into BULK_LINE (BULK, LINE, REFERENCE, SUBJECT, DESCRIPTION, STATE, REASON,"
                + " REASON_ZH) values (?, ?, ?, ?, ?, ?, ?, ?)",
            lines,
            line ->
                new Object[] {
                  bulk,
                  line.line(),
                  line.reference(),
                  line.subject(),
                  line.description(),
                  line.state(),
                  line.reason().map(LocalizedText::en),
                  line.reason().map(LocalizedText::zh)
                });
  }

  @Override
  public boolean forget(long bulk) {
    List<Integer> lines =
        database
            .jdbc()
            .list(
                "select l.LINE from BULK_LINE l where l.BULK = ? order by l.LINE"
                    + " fetch first ? rows only",
                row -> row.getInt(1),
                bulk,
                BLOCK);
    database
        .jdbc()
        .batch(
            "delete from BULK_LINE where BULK = ? and LINE = ?",
            lines,
            line -> new Object[] {bulk, line});
    return lines.size() == BLOCK;
  }

  @Override
  public void insert(BulkRequest bulk, String key, String contentHash) {
    database
        .jdbc()
        .update(
            "insert into BULK_REQUEST (ID, UNIT, PARENT, CUSTOMER_ID, ITEM, TOTAL, JOB, STARTED_BY,"
                + " STARTED_AT, START_KEY, CONTENT_HASH) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            bulk.id(),
            bulk.unit(),
            bulk.parent(),
            bulk.customerId(),
            bulk.item(),
            bulk.total(),
            bulk.job(),
            bulk.by(),
            bulk.at(),
            key,
            contentHash);
  }

  @Override
  public Optional<Made> made(String unit, String by, String key) {
    return database
        .jdbc()
        .first(
            SELECT + "b.UNIT = ? and b.STARTED_BY = ? and b.START_KEY = ?",
            row -> new Made(bulk(row), row.getString(11)),
            unit,
            by,
            key);
  }

  @Override
  public Optional<BulkRequest> find(String unit, long parent) {
    return database
        .jdbc()
        .first(SELECT + "b.UNIT = ? and b.PARENT = ?", SqlBulkStore::bulk, unit, parent);
  }

  @Override
  public Optional<BulkRequest> find(long id) {
    return database.jdbc().first(SELECT + "b.ID = ?", SqlBulkStore::bulk, id);
  }

  @Override
  public List<BulkRequest> before(String unit, long beforeId, int limit) {
    return database
        .jdbc()
        .list(
            SELECT + "b.UNIT = ? and b.ID < ? order by b.ID desc fetch first ? rows only",
            SqlBulkStore::bulk,
            unit,
            beforeId,
            limit);
  }

  @Override
  public List<BulkLine> lines(long bulk, Optional<BulkLine.State> state, int afterLine, int limit) {
    List<Object> bound = new ArrayList<>(List.of(bulk, afterLine));
    state.ifPresent(bound::add);
    bound.add(limit);
    return database
        .jdbc()
        .list(
            LINES
                + (state.isPresent() ? " and l.STATE = ?" : "")
                + " order by l.LINE fetch first ? rows only",
            SqlBulkStore::line,
            bound.toArray());
  }

  @Override
  public void update(long bulk, List<BulkLine> lines) {
    database
        .jdbc()
        .batch(
            "update BULK_LINE set STATE = ?, REQUEST = ?, REASON = ?, REASON_ZH = ?"
                + " where BULK = ? and LINE = ?",
            lines,
            line ->
                new Object[] {
                  line.state(),
                  line.request().isPresent() ? line.request().getAsLong() : null,
                  line.reason().map(LocalizedText::en),
                  line.reason().map(LocalizedText::zh),
                  bulk,
                  line.line()
                });
  }

  @Override
  public Map<BulkLine.State, Long> counts(long bulk) {
    Map<BulkLine.State, Long> counts = new EnumMap<>(BulkLine.State.class);
    for (BulkLine.State state : BulkLine.State.values()) {
      counts.put(state, 0L);
    }
    database
        .jdbc()
        .each(
            "select l.STATE, count(*) from BULK_LINE l where l.BULK = ? group by l.STATE",
            row -> Map.entry(BulkLine.State.valueOf(row.getString(1)), row.getLong(2)),
            count -> counts.put(count.getKey(), count.getValue()),
            bulk);
    return counts;
  }

  @Override
  public Optional<Long> moved(long request, BulkLine.State state) {
    Optional<Long> bulk =
        database
            .jdbc()
            .first(
                "select l.BULK from BULK_LINE l where l.REQUEST = ?",
                row -> row.getLong(1),
                request);
    if (bulk.isPresent()) {
      database.jdbc().update("update BULK_LINE set STATE = ? where REQUEST = ?", state, request);
    }
    return bulk;
  }

  @Override
  public boolean isOpen(long bulk) {
    return isIn(bulk, BulkLine.State.WAITING) || isIn(bulk, BulkLine.State.ACCEPTED);
  }

  private boolean isIn(long bulk, BulkLine.State state) {
    return database
        .jdbc()
        .first(
            "select l.LINE from BULK_LINE l where l.BULK = ? and l.STATE = ?"
                + " fetch first 1 rows only",
            row -> row.getInt(1),
            bulk,
            state)
        .isPresent();
  }

  @Override
  public boolean finish(long bulk, Instant at) {
    return database
            .jdbc()
            .update(
                "update BULK_REQUEST set FINISHED_AT = ? where ID = ? and FINISHED_AT is null",
                at,
                bulk)
        > 0;
  }

  @Override
  public boolean reopen(long bulk) {
    return database
            .jdbc()
            .update(
                "update BULK_REQUEST set FINISHED_AT = null where ID = ?"
                    + " and FINISHED_AT is not null",
                bulk)
        > 0;
  }

  private static BulkRequest bulk(ResultSet row) throws SQLException {
    long finished = row.getLong(10);
    boolean open = row.wasNull();
    return new BulkRequest(
        row.getLong(1),
        row.getString(2),
        row.getLong(3),
        row.getLong(4),
        row.getString(5),
        row.getInt(6),
        row.getLong(7),
        row.getString(8),
        Micros.instant(row.getLong(9)),
        open ? Optional.empty() : Optional.of(Micros.instant(finished)));
  }

  private static BulkLine line(ResultSet row) throws SQLException {
    long request = row.getLong(6);
    OptionalLong accepted = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(request);
    return new BulkLine(
        row.getInt(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        BulkLine.State.valueOf(row.getString(5)),
        accepted,
        reason(row.getString(7), row.getString(8)));
  }

  /** Rows of before 0017 have it in English only. */
  private static Optional<LocalizedText> reason(String en, String zh) {
    return Optional.ofNullable(en).map(text -> new LocalizedText(text, zh == null ? text : zh));
  }
}
