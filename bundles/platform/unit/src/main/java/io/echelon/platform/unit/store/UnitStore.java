package io.echelon.platform.unit.store;

import io.echelon.platform.unit.BusinessUnit;
import io.echelon.platform.unit.UnitPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Units and their policies. Joins the caller's transaction. */
public interface UnitStore {

  List<BusinessUnit> all();

  Optional<BusinessUnit> find(String code);

  void insert(BusinessUnit unit);

  void insertPolicy(UnitPolicy policy);

  /** Latest effective date at or before the day, then the highest version. */
  Optional<UnitPolicy> policy(String unit, LocalDate on);
}
