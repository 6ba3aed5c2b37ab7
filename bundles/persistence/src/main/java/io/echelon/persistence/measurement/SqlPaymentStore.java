package io.echelon.persistence.measurement;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Ids;
import io.echelon.persistence.internal.Jdbc;
import io.echelon.platform.measurement.CustomerPayment;
import io.echelon.platform.measurement.store.PaymentStore;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The payment table: a row per record; of a document the latest is read. */
@Component
public final class SqlPaymentStore implements PaymentStore {
  private static final int BLOCK = 2_000;
  private static final String INSERT =
      "insert into PAYMENT (UNIT, CUSTOMER_ID, DOCUMENT, ID, DUE_ON, PAID_ON, RECORDED_AT)"
          + " values (?, ?, ?, ?, ?, ?, ?)";
  private static final String COLUMNS = "select p.CUSTOMER_ID, p.DOCUMENT, p.DUE_ON, p.PAID_ON";
  private static final String OF =
      COLUMNS
          + " from PAYMENT p where p.UNIT = ? and not exists (select 1 from PAYMENT later"
          + " where later.UNIT = p.UNIT and later.CUSTOMER_ID = p.CUSTOMER_ID"
          + " and later.DOCUMENT = p.DOCUMENT and later.ID > p.ID) and ";
  private static final String BETWEEN =
      COLUMNS
          + " from PAYMENT p where p.UNIT = ? and p.CUSTOMER_ID between ? and ?"
          + " and p.DUE_ON between ? and ? and p.RECORDED_AT <= ?"
          + " and not exists (select 1 from PAYMENT later where later.UNIT = p.UNIT"
          + " and later.CUSTOMER_ID = p.CUSTOMER_ID and later.DOCUMENT = p.DOCUMENT"
          + " and later.ID > p.ID and later.RECORDED_AT <= ?)"
          + " order by p.CUSTOMER_ID, p.DUE_ON, p.DOCUMENT";

  private final Database database;

  @Activate
  public SqlPaymentStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public void append(String unit, Instant recordedAt, List<CustomerPayment> payments) {
    Jdbc jdbc = database.jdbc();
    Ids ids = new Ids(jdbc, "PAYMENT_SEQ", BLOCK);
    jdbc.batch(
        INSERT,
        payments,
        p ->
            new Object[] {
              unit,
              p.customerId(),
              p.document(),
              ids.next(),
              p.dueOn(),
              p.paidOn().orElse(null),
              recordedAt
            });
  }

  @Override
  public List<CustomerPayment> of(String unit, Collection<Long> customerIds) {
    List<CustomerPayment> payments = new ArrayList<>();
    database
        .jdbc()
        .eachByKey(OF, "p.CUSTOMER_ID", customerIds, SqlPaymentStore::payment, payments::add, unit);
    return payments;
  }

  @Override
  public List<CustomerPayment> between(
      String unit, long fromId, long toId, LocalDate from, LocalDate to, Instant knownAt) {
    return database
        .jdbc()
        .list(BETWEEN, SqlPaymentStore::payment, unit, fromId, toId, from, to, knownAt, knownAt);
  }

  private static CustomerPayment payment(ResultSet row) throws SQLException {
    return new CustomerPayment(
        row.getLong(1),
        row.getString(2),
        row.getDate(3).toLocalDate(),
        Optional.ofNullable(row.getDate(4)).map(Date::toLocalDate));
  }
}
