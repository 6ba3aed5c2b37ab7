package io.echelon.persistence.entitlement;

import io.echelon.persistence.internal.Database;
import io.echelon.platform.entitlement.store.CatalogStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Catalog versions. */
@Component
public final class JpaCatalogStore implements CatalogStore {
  private final Database database;

  @Activate
  public JpaCatalogStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public void insert(Row row) {
    database.insert(new CatalogEntity(row));
  }

  @Override
  public Optional<Row> find(String unit, int version) {
    return query("c.unit = :unit and c.documentVersion = :version")
        .setParameter("unit", unit)
        .setParameter("version", version)
        .getResultStream()
        .findFirst()
        .map(CatalogEntity::toRecord);
  }

  @Override
  public List<Row> list(String unit) {
    return query("c.unit = :unit order by c.documentVersion desc")
        .setParameter("unit", unit)
        .getResultStream()
        .map(CatalogEntity::toRecord)
        .toList();
  }

  @Override
  public Optional<Row> current(String unit, LocalDate on) {
    return query(
            "c.unit = :unit and c.effectiveFrom <= :day"
                + " order by c.effectiveFrom desc, c.documentVersion desc")
        .setParameter("unit", unit)
        .setParameter("day", on)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(CatalogEntity::toRecord);
  }

  private TypedQuery<CatalogEntity> query(String where) {
    return database.query("select c from CatalogEntity c where " + where, CatalogEntity.class);
  }
}
