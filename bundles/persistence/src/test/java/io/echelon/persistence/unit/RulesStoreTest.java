package io.echelon.persistence.unit;

import io.echelon.platform.unit.store.DocumentStore;

public class RulesStoreTest extends DocumentStoreContract {
  @Override
  protected DocumentStore store() {
    return stores.rules();
  }
}
