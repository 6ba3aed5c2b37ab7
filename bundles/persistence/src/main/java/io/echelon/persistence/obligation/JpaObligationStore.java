package io.echelon.persistence.obligation;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.obligation.store.ObligationStore;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The obligation table. */
@Component
public final class JpaObligationStore implements ObligationStore {
  private final Database database;

  @Activate
  public JpaObligationStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public Obligation insert(Obligation obligation) {
    return database.insert(new ObligationEntity(obligation)).toRecord();
  }

  @Override
  public void update(Obligation obligation) {
    ObligationEntity entity =
        database.current(
            ObligationEntity.class,
            obligation.id(),
            ObligationEntity::version,
            obligation.version());
    entity.set(obligation);
    database.flush(entity);
  }

  @Override
  public List<Obligation> of(String unit, String subject) {
    return database
        .query(
            "select o from ObligationEntity o where o.unit = :unit and o.subject = :subject"
                + " order by o.id",
            ObligationEntity.class)
        .setParameter("unit", unit)
        .setParameter("subject", subject)
        .getResultStream()
        .map(ObligationEntity::toRecord)
        .toList();
  }

  @Override
  public List<Obligation> overdue(Instant before, int limit) {
    return database
        .query(
            "select o from ObligationEntity o where o.state = 'RUNNING' and o.dueAt < :before"
                + " order by o.dueAt, o.id",
            ObligationEntity.class)
        .setParameter("before", Micros.of(before))
        .setMaxResults(limit)
        .getResultStream()
        .map(ObligationEntity::toRecord)
        .toList();
  }
}
