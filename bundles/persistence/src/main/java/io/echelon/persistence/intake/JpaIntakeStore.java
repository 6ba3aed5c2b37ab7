package io.echelon.persistence.intake;

import io.echelon.persistence.internal.Database;
import io.echelon.platform.intake.QuarantinedMessage;
import io.echelon.platform.intake.store.IntakeStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Receipts and the quarantine. */
@Component
public final class JpaIntakeStore implements IntakeStore {
  private final Database database;

  @Activate
  public JpaIntakeStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public Optional<KeptReceipt> find(String unit, String channel, String key) {
    return database
        .query(
            "select r from ReceiptEntity r"
                + " where r.unit = :unit and r.channel = :channel and r.key = :key",
            ReceiptEntity.class)
        .setParameter("unit", unit)
        .setParameter("channel", channel)
        .setParameter("key", key)
        .getResultStream()
        .findFirst()
        .map(ReceiptEntity::toRecord);
  }

  @Override
  public void insert(String unit, String channel, String key, KeptReceipt receipt) {
    database.insert(new ReceiptEntity(unit, channel, key, receipt));
  }

  @Override
  public long insert(QuarantinedMessage message) {
    return database.insert(new QuarantineEntity(message)).id();
  }

  @Override
  public Optional<QuarantinedMessage> quarantined(long id) {
    return Optional.ofNullable(database.find(QuarantineEntity.class, id))
        .map(QuarantineEntity::toRecord);
  }

  @Override
  public List<QuarantinedMessage> quarantinedAfter(
      Optional<Set<String>> units, long afterId, int limit) {
    if (units.isPresent() && units.get().isEmpty()) {
      return List.of();
    }
    String ofUnits = units.isPresent() ? " and q.unit in :units" : "";
    TypedQuery<QuarantineEntity> query =
        database.query(
            "select q from QuarantineEntity q where q.id > :after" + ofUnits + " order by q.id",
            QuarantineEntity.class);
    units.ifPresent(codes -> query.setParameter("units", codes));
    return query
        .setParameter("after", afterId)
        .setMaxResults(limit)
        .getResultStream()
        .map(QuarantineEntity::toRecord)
        .toList();
  }
}
