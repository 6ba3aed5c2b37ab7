package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.JpaDocumentStore;
import io.echelon.platform.tiering.store.ScorecardStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Scorecard versions. */
@Component(service = ScorecardStore.class)
public final class JpaScorecardStore extends JpaDocumentStore<ScorecardEntity>
    implements ScorecardStore {

  @Activate
  public JpaScorecardStore(@Reference Database database) {
    super(database, "scorecard", ScorecardEntity.class, ScorecardEntity::new);
  }
}
