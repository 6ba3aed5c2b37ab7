package io.echelon.persistence.servicedesk;

import io.echelon.persistence.internal.Database;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestListStore;
import io.echelon.platform.servicedesk.store.RequestStore.UrgentPlace;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Requests by customer, by due time and by id. Derby is told the index, as {@link QueuePart} says.
 */
@Component
public final class SqlRequestListStore implements RequestListStore {
  private static final String OF_CUSTOMER =
      "select ID from SERVICE_REQUEST --DERBY-PROPERTIES index=REQUEST_LATEST\n"
          + " where UNIT = ? and IS_OPEN = ? and CUSTOMER_ID = ? and ID < ? order by ID desc"
          + " fetch first ? rows only";
  private static final String DUE =
      " and DUE_AT < ? and DUE_AT >= ? and (DUE_AT > ? or ID > ?) order by DUE_AT, ID"
          + " fetch first ? rows only";
  private static final String SPAN = " and DUE_AT >= ? and DUE_AT < ? fetch first ? rows only";

  private final Database database;

  @Activate
  public SqlRequestListStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public List<ServiceRequest> ofCustomer(
      String unit, long customerId, boolean open, long beforeId, int limit) {
    return RequestsById.inOrder(
        database, ids(OF_CUSTOMER, unit, open, customerId, beforeId, limit));
  }

  @Override
  public List<ServiceRequest> due(
      String unit, QueueFilter filter, UrgentPlace after, Instant until, int limit) {
    QueuePart part = QueuePart.of(unit, filter);
    return RequestsById.inOrder(
        database,
        ids(
            part.by("URGENT") + DUE,
            part.with(until, after.dueAt(), after.dueAt(), after.id(), limit)));
  }

  @Override
  public int count(String unit, QueueFilter filter, Instant from, Instant until, int most) {
    QueuePart part = QueuePart.of(unit, filter);
    return ids(part.by("URGENT") + SPAN, part.with(from, until, most)).size();
  }

  @Override
  public List<ServiceRequest> of(String unit, Collection<Long> ids) {
    return RequestsById.of(database, ids).stream().filter(r -> r.unit().equals(unit)).toList();
  }

  private List<Long> ids(String sql, Object... parameters) {
    return database.jdbc().list(sql, row -> row.getLong(1), parameters);
  }
}
