package io.echelon.platform.entitlement.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.entitlement.store.CatalogStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredCatalogs implements Catalogs {
  private static final Role[] READERS = {
    Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AGENT, Role.AUDITOR
  };

  private final CatalogStore store;
  private final Transactions transactions;

  @Activate
  public StoredCatalogs(@Reference CatalogStore store, @Reference Transactions transactions) {
    this.store = store;
    this.transactions = transactions;
  }

  @Override
  public Optional<CatalogVersion> current(String unit, LocalDate on) {
    return transactions.read(() -> store.current(unit, on)).map(StoredCatalogs::version);
  }

  @Override
  public CatalogVersion get(Caller caller, String unit, int version) {
    caller.requireIn(unit, READERS);
    return transactions
        .read(() -> store.find(unit, version))
        .map(StoredCatalogs::version)
        .orElseThrow(() -> EchelonException.notFound("catalog version", version));
  }

  @Override
  public List<CatalogVersion> list(Caller caller, String unit) {
    caller.requireIn(unit, READERS);
    return transactions.read(() -> store.list(unit)).stream().map(StoredCatalogs::version).toList();
  }

  private static CatalogVersion version(CatalogStore.Row row) {
    return new CatalogVersion(
        row.unit(),
        row.version(),
        CatalogDocuments.read(row.json()),
        row.effectiveFrom(),
        row.approvedBy(),
        row.recordedAt());
  }
}
