package io.echelon.persistence.entitlement;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.entitlement.JointConfirmation.Confirmed;
import io.echelon.platform.entitlement.store.ConfirmationStore;
import java.util.HashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table of catalog confirmations. */
@Component
public final class SqlConfirmationStore implements ConfirmationStore {
  private static final String INSERT =
      "insert into CATALOG_CONFIRMATION (UNIT, DOCUMENT_VERSION, DEPARTMENT, CONFIRMED_BY,"
          + " CONFIRMED_AT) values (?, ?, ?, ?, ?)";
  private static final String OF =
      "select c.DEPARTMENT, c.CONFIRMED_BY, c.CONFIRMED_AT from CATALOG_CONFIRMATION c"
          + " where c.UNIT = ? and c.DOCUMENT_VERSION = ?";

  private final Database database;

  @Activate
  public SqlConfirmationStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public void insert(String unit, int version, String department, Confirmed confirmed) {
    database.jdbc().update(INSERT, unit, version, department, confirmed.by(), confirmed.at());
  }

  @Override
  public Map<String, Confirmed> of(String unit, int version) {
    Map<String, Confirmed> confirmed = new HashMap<>();
    database
        .jdbc()
        .each(
            OF,
            row ->
                Map.entry(
                    row.getString(1),
                    new Confirmed(row.getString(2), Micros.instant(row.getLong(3)))),
            e -> confirmed.put(e.getKey(), e.getValue()),
            unit,
            version);
    return confirmed;
  }
}
