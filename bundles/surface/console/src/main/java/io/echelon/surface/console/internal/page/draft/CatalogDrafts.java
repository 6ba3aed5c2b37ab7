package io.echelon.surface.console.internal.page.draft;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.entitlement.JointConfirmation.Confirmation;
import io.echelon.platform.unit.Units;
import java.time.LocalDate;
import java.util.List;

/** A unit's catalogs. */
record CatalogDrafts(Catalogs catalogs, Units units) implements DraftKind {

  @Override
  public String page() {
    return "catalog";
  }

  @Override
  public void draft(Caller caller, String unit, String json) {
    catalogs.draft(caller, unit, json);
  }

  @Override
  public void approve(Caller caller, String unit, int version, LocalDate from) {
    catalogs.approve(caller, unit, version, from);
  }

  @Override
  public Drafted get(Caller caller, String unit, int version) {
    return new Drafted(
        catalogs.get(caller, unit, version).document(),
        catalogs.current(unit, units.today()).map(CatalogVersion::document));
  }

  @Override
  public List<Confirmation> confirmations(Caller caller, String unit, int version) {
    return catalogs.confirmations(caller, unit, version);
  }

  @Override
  public void confirm(Caller caller, String unit, int version, String department) {
    catalogs.confirm(caller, unit, version, department);
  }
}
