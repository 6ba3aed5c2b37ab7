package io.echelon.persistence.entitlement;

import io.echelon.persistence.unit.DocumentStoreContract;
import io.echelon.platform.unit.store.DocumentStore;

public class CatalogStoreTest extends DocumentStoreContract {
  @Override
  protected DocumentStore store() {
    return stores.catalogs();
  }
}
