package io.echelon.persistence.notification;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Ids;
import io.echelon.persistence.internal.Jdbc;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.notification.CustomerNotice;
import io.echelon.platform.notification.store.OutboxStore;
import io.echelon.spi.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The outbox table. */
@Component
public final class SqlOutboxStore implements OutboxStore {
  private static final int BLOCK = 100;
  private static final String INSERT =
      "insert into OUTBOX (ID, UNIT, KIND, CUSTOMER_ID, EVENT_ID, TEXT_EN, TEXT_ZH, EFFECTIVE_ON,"
          + " CREATED_AT) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String BEFORE =
      "select ID, UNIT, KIND, CUSTOMER_ID, EVENT_ID, TEXT_EN, TEXT_ZH, EFFECTIVE_ON, CREATED_AT"
          + " from OUTBOX where UNIT = ? and ID < ? order by ID desc fetch first ? rows only";

  private final Database database;

  @Activate
  public SqlOutboxStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public void append(List<CustomerNotice> notices) {
    Jdbc jdbc = database.jdbc();
    Ids ids = new Ids(jdbc, "OUTBOX_SEQ", BLOCK);
    jdbc.batch(
        INSERT,
        notices,
        n ->
            new Object[] {
              ids.next(),
              n.unit(),
              n.kind(),
              n.customerId(),
              n.event(),
              n.text().en(),
              n.text().zh(),
              n.effectiveOn(),
              n.createdAt()
            });
  }

  @Override
  public List<CustomerNotice> before(String unit, long beforeId, int limit) {
    return database.jdbc().list(BEFORE, SqlOutboxStore::notice, unit, beforeId, limit);
  }

  private static CustomerNotice notice(ResultSet row) throws SQLException {
    return new CustomerNotice(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        row.getLong(5),
        new LocalizedText(row.getString(6), row.getString(7)),
        row.getDate(8).toLocalDate(),
        Micros.instant(row.getLong(9)));
  }
}
