package io.echelon.platform.entitlement.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.entitlement.Upgrade;
import io.echelon.platform.entitlement.Upgrades;
import io.echelon.platform.tiering.Lift;
import io.echelon.platform.tiering.Lifts;
import io.echelon.platform.unit.Units;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredUpgrades implements Upgrades {
  private final Lifts lifts;
  private final Catalogs catalogs;
  private final Units units;

  @Activate
  public StoredUpgrades(
      @Reference Lifts lifts, @Reference Catalogs catalogs, @Reference Units units) {
    this.lifts = lifts;
    this.catalogs = catalogs;
    this.units = units;
  }

  @Override
  public Upgrade of(Caller caller, String unit, String number) {
    Lift lift = lifts.of(caller, unit, number);
    Optional<CatalogVersion> catalog = catalogs.current(unit, units.today());
    return new Upgrade(
        lift,
        catalog.map(CatalogVersion::version).orElse(0),
        catalog.map(c -> gains(c.document(), lift)).orElse(List.of()));
  }

  private static List<CatalogDocument.Entry> gains(CatalogDocument catalog, Lift lift) {
    if (lift.next().isEmpty()) {
      return List.of();
    }
    Lift.Rating rating = lift.rating().orElseThrow();
    List<CatalogDocument.Entry> present = catalog.claims(rating.tier(), rating.parent());
    Lift.Next next = lift.next().get();
    return catalog.claims(next.tier(), next.parent()).stream()
        .filter(entry -> !present.contains(entry))
        .toList();
  }
}
