package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.Database;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.tiering.ScorecardVersion.Approval;
import io.echelon.platform.tiering.store.ScorecardStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Scorecard versions. An approval is added once; a second one is STALE. */
@Component
public final class JpaScorecardStore implements ScorecardStore {
  private final Database database;

  @Activate
  public JpaScorecardStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public void insert(Row row) {
    database.insert(new ScorecardEntity(row));
  }

  @Override
  public void approve(String unit, int version, Approval approval) {
    ScorecardEntity entity =
        entity(unit, version)
            .orElseThrow(
                () -> EchelonException.notFound("scorecard version", unit + "/" + version));
    if (entity.isApproved()) {
      throw new EchelonException(
          ErrorCode.STALE, "scorecard version " + unit + "/" + version + " is approved already");
    }
    entity.approve(approval);
    database.flush(entity);
  }

  @Override
  public Optional<Row> find(String unit, int version) {
    return entity(unit, version).map(ScorecardEntity::toRecord);
  }

  @Override
  public List<Row> list(String unit) {
    return query("s.unit = :unit order by s.cardVersion desc")
        .setParameter("unit", unit)
        .getResultStream()
        .map(ScorecardEntity::toRecord)
        .toList();
  }

  @Override
  public Optional<Row> current(String unit, LocalDate on) {
    return query(
            "s.unit = :unit and s.effectiveFrom <= :day"
                + " order by s.effectiveFrom desc, s.cardVersion desc")
        .setParameter("unit", unit)
        .setParameter("day", on)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(ScorecardEntity::toRecord);
  }

  private Optional<ScorecardEntity> entity(String unit, int version) {
    return query("s.unit = :unit and s.cardVersion = :version")
        .setParameter("unit", unit)
        .setParameter("version", version)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<ScorecardEntity> query(String where) {
    return database.query("select s from ScorecardEntity s where " + where, ScorecardEntity.class);
  }
}
