package io.echelon.persistence.customer;

import io.echelon.persistence.internal.Database;
import io.echelon.platform.customer.store.ManagerStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The manager column of the memberships. */
@Component
public final class SqlManagerStore implements ManagerStore {
  private final Database database;

  @Activate
  public SqlManagerStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public void set(String unit, long customerId, Optional<String> account) {
    database
        .jdbc()
        .update(
            "update MEMBERSHIP set MANAGER = ? where UNIT = ? and CUSTOMER_ID = ?",
            account,
            unit,
            customerId);
  }

  @Override
  public Map<Long, String> of(String unit, Collection<Long> customerIds) {
    Map<Long, String> managers = new HashMap<>();
    database
        .jdbc()
        .eachByKey(
            "select CUSTOMER_ID, MANAGER from MEMBERSHIP where MANAGER is not null and UNIT = ? and ",
            "CUSTOMER_ID",
            customerIds,
            row -> Map.entry(row.getLong(1), row.getString(2)),
            e -> managers.put(e.getKey(), e.getValue()),
            unit);
    return managers;
  }
}
