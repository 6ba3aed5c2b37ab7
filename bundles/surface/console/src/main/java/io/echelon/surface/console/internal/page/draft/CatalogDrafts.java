package io.echelon.surface.console.internal.page.draft;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.unit.Units;
import java.time.LocalDate;

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
}
