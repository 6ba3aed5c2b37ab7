package io.echelon.platform.entitlement.internal;

import io.echelon.platform.base.Transactions;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.platform.entitlement.store.CatalogStore;
import io.echelon.platform.unit.Approval;
import io.echelon.platform.unit.ConfiguredUnit;
import io.echelon.platform.unit.FirstVersions;
import io.echelon.platform.unit.UnitPolicy;
import io.echelon.platform.unit.Units;
import io.echelon.spi.catalog.EntitlementCatalog;
import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps a catalog plug-in's document as version 1 of each unit that uses it and has none. */
@Component(
    immediate = true,
    service = {})
public final class DefaultCatalogs {
  private final CatalogStore store;
  private final Transactions transactions;
  private final Clock clock;
  private final FirstVersions<EntitlementCatalog> firstVersions;

  @Activate
  public DefaultCatalogs(
      @Reference CatalogStore store,
      @Reference Units units,
      @Reference Transactions transactions,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
    firstVersions = new FirstVersions<>("catalog", units, UnitPolicy::catalog, this::seed);
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addUnit(ConfiguredUnit unit) {
    firstVersions.addUnit(unit.code());
  }

  void removeUnit(ConfiguredUnit unit) {
    firstVersions.removeUnit(unit.code());
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addCatalog(EntitlementCatalog catalog) {
    firstVersions.addPlugin(catalog.id(), catalog);
  }

  void removeCatalog(EntitlementCatalog catalog) {
    firstVersions.removePlugin(catalog.id(), catalog);
  }

  private void seed(UnitPolicy policy, EntitlementCatalog catalog) {
    transactions.run(
        () -> {
          if (store.list(policy.unit()).isEmpty()) {
            CatalogDocument document = CatalogDocuments.read(catalog.document());
            String author = "plug-in " + catalog.id();
            store.insert(
                new CatalogStore.Row(
                    policy.unit(),
                    1,
                    CatalogDocuments.write(document),
                    author,
                    clock.instant(),
                    Optional.of(new Approval(author, clock.instant(), policy.effectiveFrom()))));
          }
        });
  }
}
