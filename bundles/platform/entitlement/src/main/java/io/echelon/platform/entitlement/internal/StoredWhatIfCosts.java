package io.echelon.platform.entitlement.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.entitlement.WhatIfCosts;
import io.echelon.platform.entitlement.WhatIfEstimate;
import io.echelon.platform.tiering.DryRuns;
import io.echelon.platform.tiering.WhatIf;
import io.echelon.platform.tiering.WhatIfs;
import io.echelon.platform.unit.Units;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredWhatIfCosts implements WhatIfCosts {
  private static final Reasons REASONS = new Reasons(StoredWhatIfCosts.class);

  private final WhatIfs whatIfs;
  private final Catalogs catalogs;
  private final Units units;

  @Activate
  public StoredWhatIfCosts(
      @Reference WhatIfs whatIfs, @Reference Catalogs catalogs, @Reference Units units) {
    this.whatIfs = whatIfs;
    this.catalogs = catalogs;
    this.units = units;
  }

  @Override
  public WhatIfEstimate estimate(
      Caller caller, String unit, DryRuns.Card card, Optional<Long> run, Optional<Prices> prices) {
    Optional<CatalogVersion> catalog = catalogs.current(unit, units.today());
    prices.ifPresent(p -> requireRecurring(p, catalog));
    WhatIf whatIf =
        whatIfs.ask(caller, unit, new WhatIfs.Question(card, run, prices.flatMap(Prices::sales)));
    Optional<ClaimChanges> changes = catalog.map(c -> new ClaimChanges(c.document(), whatIf));
    return new WhatIfEstimate(
        whatIf,
        catalog.map(CatalogVersion::version).orElse(0),
        changes.map(ClaimChanges::benefits).orElse(List.of()),
        prices.flatMap(p -> changes.map(c -> c.cost(p))));
  }

  private static void requireRecurring(Prices prices, Optional<CatalogVersion> catalog) {
    for (String item : prices.occasions().keySet()) {
      boolean recurs =
          catalog.map(CatalogVersion::document).map(CatalogDocument::entries).stream()
              .flatMap(List::stream)
              .anyMatch(e -> e.item().equals(item) && e.benefit() instanceof Benefit.Cadence);
      if (!recurs) {
        throw REASONS.invalid("prices.recurs", item);
      }
    }
  }
}
