package io.echelon.persistence.entitlement;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.entitlement.OpenOrder;
import io.echelon.platform.entitlement.store.OrderStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table of orders. */
@Component
public final class SqlOrderStore implements OrderStore {
  private static final String SELECT =
      "select o.UNIT, o.ORDER_NUMBER, o.CUSTOMER_ID, o.CUSTOMER_NUMBER, o.OPENED_AT"
          + " from CUSTOMER_ORDER o where o.UNIT = ? and ";
  private static final String INSERT =
      "insert into CUSTOMER_ORDER (UNIT, ORDER_NUMBER, CUSTOMER_ID, CUSTOMER_NUMBER, OPENED_AT,"
          + " IS_OPEN) values (?, ?, ?, ?, ?, TRUE)";
  private static final String CLOSE =
      "update CUSTOMER_ORDER set IS_OPEN = FALSE, CLOSED_AT = ?"
          + " where UNIT = ? and ORDER_NUMBER = ? and IS_OPEN = TRUE";
  private static final String OPEN =
      SELECT
          + "o.IS_OPEN = TRUE and (o.CUSTOMER_ID > ? or o.CUSTOMER_ID = ? and o.ORDER_NUMBER > ?)"
          + " order by o.CUSTOMER_ID, o.ORDER_NUMBER fetch first ? rows only";

  private final Database database;

  @Activate
  public SqlOrderStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public void insert(OpenOrder order) {
    database
        .jdbc()
        .update(
            INSERT,
            order.unit(),
            order.number(),
            order.customerId(),
            order.customer(),
            order.openedAt());
  }

  @Override
  public boolean close(String unit, String number, Instant at) {
    return database.jdbc().update(CLOSE, at, unit, number) > 0;
  }

  @Override
  public Optional<OpenOrder> find(String unit, String number) {
    return database.jdbc().first(SELECT + "o.ORDER_NUMBER = ?", SqlOrderStore::order, unit, number);
  }

  @Override
  public List<OpenOrder> open(String unit, Optional<OpenOrder> after, int limit) {
    long customer = after.map(OpenOrder::customerId).orElse(0L);
    String number = after.map(OpenOrder::number).orElse("");
    return database
        .jdbc()
        .list(OPEN, SqlOrderStore::order, unit, customer, customer, number, limit);
  }

  private static OpenOrder order(ResultSet row) throws SQLException {
    return new OpenOrder(
        row.getString(1),
        row.getString(2),
        row.getLong(3),
        row.getString(4),
        Micros.instant(row.getLong(5)));
  }
}
