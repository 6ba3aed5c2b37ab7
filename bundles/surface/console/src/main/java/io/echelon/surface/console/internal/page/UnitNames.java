package io.echelon.surface.console.internal.page;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.entitlement.CatalogDocument.ServiceItem;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.unit.DeskRules;
import io.echelon.platform.unit.DeskTeam;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.Units;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.card.Scorecard;
import io.echelon.spi.scoring.card.Tier;
import io.echelon.surface.console.internal.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What a unit's service items, tiers and teams are called today. Safe for use by several threads.
 */
@Component(service = UnitNames.class)
public final class UnitNames {
  private final Catalogs catalogs;
  private final Scorecards scorecards;
  private final Rules rules;
  private final Units units;

  @Activate
  public UnitNames(
      @Reference(policyOption = GREEDY) Catalogs catalogs,
      @Reference(policyOption = GREEDY) Scorecards scorecards,
      @Reference(policyOption = GREEDY) Rules rules,
      @Reference(policyOption = GREEDY) Units units) {
    this.catalogs = catalogs;
    this.scorecards = scorecards;
    this.rules = rules;
    this.units = units;
  }

  /** Names of the service items by code; empty without a catalog. */
  public Map<String, LocalizedText> items(String unit) {
    return all(unit).stream().collect(Collectors.toMap(ServiceItem::code, ServiceItem::name));
  }

  /** What customers can ask for, in the catalog's order; complaints are always taken. */
  public List<ServiceItem> requestable(String unit) {
    List<ServiceItem> items =
        new ArrayList<>(all(unit).stream().filter(ServiceItem::requestable).toList());
    if (items.stream().noneMatch(item -> item.code().equals(ServiceRequest.COMPLAINT))) {
      items.add(new ServiceItem(ServiceRequest.COMPLAINT, Words.text("new.complaint"), true));
    }
    return items;
  }

  /** How the unit's desk divides its work. */
  public DeskRules desk(String unit) {
    return rules.current(unit, units.today()).rules().desk();
  }

  /** The names of a desk's teams by code. */
  public static Map<String, LocalizedText> teams(DeskRules desk) {
    return desk.teams().stream().collect(Collectors.toMap(DeskTeam::code, DeskTeam::name));
  }

  /** The name of something; what has none any more is called by its code. */
  public static LocalizedText name(Map<String, LocalizedText> names, String code) {
    return names.getOrDefault(code, new LocalizedText(code, code));
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

  private List<ServiceItem> all(String unit) {
    return catalogs.current(unit, units.today()).map(c -> c.document().items()).orElse(List.of());
  }
}
