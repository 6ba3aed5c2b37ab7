package io.echelon.persistence.tiering;

import io.echelon.persistence.unit.DocumentStoreContract;
import io.echelon.platform.unit.store.DocumentStore;

public class ScorecardStoreTest extends DocumentStoreContract {
  @Override
  protected DocumentStore store() {
    return stores.scorecards();
  }
}
