package io.echelon.persistence.notification;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Ids;
import io.echelon.persistence.internal.Jdbc;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.notification.store.OutboxStore;
import java.util.List;
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
  private static final String BEFORE =
      OutboxRows.SELECT + "where UNIT = ? and ID < ? order by ID desc fetch first ? rows only";

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
  public List<OutboxMessage> before(String unit, long beforeId, int limit) {
    return database.jdbc().list(BEFORE, OutboxRows::message, unit, beforeId, limit);
  }
}
