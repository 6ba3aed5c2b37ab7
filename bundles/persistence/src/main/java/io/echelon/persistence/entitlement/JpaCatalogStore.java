package io.echelon.persistence.entitlement;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.JpaDocumentStore;
import io.echelon.platform.entitlement.store.CatalogStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Catalog versions. */
@Component(service = CatalogStore.class)
public final class JpaCatalogStore extends JpaDocumentStore<CatalogEntity> implements CatalogStore {

  @Activate
  public JpaCatalogStore(@Reference Database database) {
    super(database, "catalog", CatalogEntity.class, CatalogEntity::new);
  }
}
