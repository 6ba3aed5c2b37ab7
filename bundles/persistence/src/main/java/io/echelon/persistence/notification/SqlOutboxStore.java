package io.echelon.persistence.notification;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Ids;
import io.echelon.persistence.internal.Jdbc;
import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.DeliveryStatus;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.notification.store.OutboxStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The outbox table. */
@Component
public final class SqlOutboxStore implements OutboxStore {
  private static final int BLOCK = 100;
  private static final String INSERT =
      "insert into OUTBOX (ID, UNIT, KIND, CUSTOMER_ID, ACCOUNT, SUBJECT, TITLE_EN, TITLE_ZH,"
          + " TEXT_EN, TEXT_ZH, ONCE_KEY, NOT_BEFORE, CREATED_AT, STATE, ATTEMPTS, DUE_AT)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String DUE =
      OutboxRows.SELECT
          + "where STATE = ? and DUE_AT > ? and DUE_AT <= ?"
          + " order by STATE, DUE_AT, ID fetch first ? rows only";
  private static final String MOVE =
      "update OUTBOX set STATE = ?, ATTEMPTS = ?, DUE_AT = ?, CHANNEL = ?, NOTE = ?, CHANGED_AT = ?"
          + " where ID = ? and STATE = ? and ATTEMPTS = ?";

  private final Database database;

  @Activate
  public SqlOutboxStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public void append(List<OutboxMessage> messages) {
    Jdbc jdbc = database.jdbc();
    Ids ids = new Ids(jdbc, "OUTBOX_SEQ", BLOCK);
    jdbc.batch(
        INSERT,
        messages,
        m ->
            new Object[] {
              ids.next(),
              m.unit(),
              m.kind(),
              m.recipient().customerId(),
              m.recipient().account(),
              m.subject(),
              m.title().en(),
              m.title().zh(),
              m.text().en(),
              m.text().zh(),
              m.once(),
              m.notBefore(),
              m.createdAt(),
              m.delivery().state(),
              m.delivery().attempts(),
              m.notBefore()
            });
  }

  @Override
  public List<OutboxMessage> before(
      String unit,
      Optional<DeliveryState> state,
      Optional<String> subject,
      long beforeId,
      int limit) {
    List<Object> parameters = new ArrayList<>(List.of(unit, beforeId));
    state.ifPresent(parameters::add);
    subject.ifPresent(parameters::add);
    parameters.add(limit);
    String sql =
        OutboxRows.SELECT
            + "where UNIT = ? and ID < ?"
            + (state.isPresent() ? " and STATE = ?" : "")
            + (subject.isPresent() ? " and SUBJECT = ?" : "")
            + " order by ID desc fetch first ? rows only";
    return database.jdbc().list(sql, OutboxRows::message, parameters.toArray());
  }

  @Override
  public Optional<OutboxMessage> find(String unit, long id) {
    return database
        .jdbc()
        .first(OutboxRows.SELECT + "where ID = ? and UNIT = ?", OutboxRows::message, id, unit);
  }

  @Override
  public Map<DeliveryState, Long> counts(String unit) {
    Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
    database
        .jdbc()
        .each(
            "select STATE, count(*) from OUTBOX where UNIT = ? group by STATE",
            row -> Map.entry(DeliveryState.valueOf(row.getString(1)), row.getLong(2)),
            e -> counts.put(e.getKey(), e.getValue()),
            unit);
    return counts;
  }

  @Override
  public List<OutboxMessage> due(DeliveryState state, Instant after, Instant until, int limit) {
    return database.jdbc().list(DUE, OutboxRows::message, state, after, until, limit);
  }

  /**
   * The row stays locked until the transaction ends: a second node waits, and then finds it moved.
   */
  @Override
  public boolean move(OutboxMessage seen, DeliveryStatus next) {
    return database
            .jdbc()
            .update(
                MOVE,
                next.state(),
                next.attempts(),
                next.dueAt(),
                next.channel(),
                next.note(),
                next.at(),
                seen.id(),
                seen.delivery().state(),
                seen.delivery().attempts())
        == 1;
  }
}
