package io.echelon.persistence.unit;

import io.echelon.persistence.internal.Database;
import io.echelon.platform.unit.BusinessUnit;
import io.echelon.platform.unit.UnitPolicy;
import io.echelon.platform.unit.store.UnitStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Units and their policies. */
@Component
public final class JpaUnitStore implements UnitStore {
  private final Database database;

  @Activate
  public JpaUnitStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public List<BusinessUnit> all() {
    return database
        .query("select u from UnitEntity u order by u.code", UnitEntity.class)
        .getResultStream()
        .map(UnitEntity::toRecord)
        .toList();
  }

  @Override
  public Optional<BusinessUnit> find(String code) {
    return Optional.ofNullable(database.find(UnitEntity.class, code)).map(UnitEntity::toRecord);
  }

  @Override
  public void insert(BusinessUnit unit) {
    database.insert(new UnitEntity(unit));
  }

  @Override
  public void insertPolicy(UnitPolicy policy) {
    database.insert(new PolicyEntity(policy));
  }

  @Override
  public Optional<UnitPolicy> policy(String unit, LocalDate on) {
    return database
        .query(
            "select p from PolicyEntity p where p.unit = :unit and p.effectiveFrom <= :day"
                + " order by p.effectiveFrom desc, p.policyVersion desc",
            PolicyEntity.class)
        .setParameter("unit", unit)
        .setParameter("day", on)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(PolicyEntity::toRecord);
  }
}
