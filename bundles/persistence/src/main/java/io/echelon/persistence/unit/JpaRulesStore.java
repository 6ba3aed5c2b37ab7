package io.echelon.persistence.unit;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.JpaDocumentStore;
import io.echelon.platform.unit.store.RulesStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Versions of units' rules. */
@Component(service = RulesStore.class)
public final class JpaRulesStore extends JpaDocumentStore<RulesEntity> implements RulesStore {

  @Activate
  public JpaRulesStore(@Reference Database database) {
    super(database, "rules", RulesEntity.class, RulesEntity::new);
  }
}
