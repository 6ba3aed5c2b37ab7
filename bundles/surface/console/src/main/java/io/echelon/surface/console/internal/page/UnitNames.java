package io.echelon.surface.console.internal.page;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.entitlement.CatalogDocument.ServiceItem;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.unit.Units;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.card.Scorecard;
import io.echelon.spi.scoring.card.Tier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a unit's service items and tiers are called today. Safe for use by several threads. */
@Component(service = UnitNames.class)
public final class UnitNames {
  private final Catalogs catalogs;
  private final Scorecards scorecards;
  private final Units units;

  @Activate
  public UnitNames(
      @Reference(policyOption = GREEDY) Catalogs catalogs,
      @Reference(policyOption = GREEDY) Scorecards scorecards,
      @Reference(policyOption = GREEDY) Units units) {
    this.catalogs = catalogs;
    this.scorecards = scorecards;
    this.units = units;
  }

  /** Names of the service items by code; empty without a catalog. */
  public Map<String, LocalizedText> items(String unit) {
    return catalogs.current(unit, units.today()).stream()
        .flatMap(version -> version.document().items().stream())
        .collect(Collectors.toMap(ServiceItem::code, ServiceItem::name));
  }

  /** The tiers of the scorecard in force, best first; empty without one. */
  public List<Tier> tiers(String unit) {
    return card(unit).map(Scorecard::tiers).orElse(List.of());
  }

  /** The scorecard in force, where there is one. */
  public Optional<Scorecard> card(String unit) {
    try {
      return Optional.of(scorecards.current(unit, units.today()).card());
    } catch (EchelonException e) {
      if (e.code() == ErrorCode.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
