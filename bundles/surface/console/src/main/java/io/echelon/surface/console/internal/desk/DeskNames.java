package io.echelon.surface.console.internal.desk;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.entitlement.CatalogDocument.ServiceItem;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.unit.DeskRules;
import io.echelon.platform.unit.DeskTeam;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.Units;
import io.echelon.spi.LocalizedText;
import io.echelon.surface.console.internal.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What people call services and teams of a unit, by today's catalog and rules. Safe for use by
 * several threads.
 */
@Component(service = DeskNames.class)
public final class DeskNames {
  private final Catalogs catalogs;
  private final Rules rules;
  private final Units units;

  @Activate
  public DeskNames(
      @Reference(policyOption = GREEDY) Catalogs catalogs,
      @Reference(policyOption = GREEDY) Rules rules,
      @Reference(policyOption = GREEDY) Units units) {
    this.catalogs = catalogs;
    this.rules = rules;
    this.units = units;
  }

  /** How the unit's desk divides its work. */
  DeskRules desk(String unit) {
    return rules.current(unit, units.today()).rules().desk();
  }

  /** The names of the unit's teams by code. */
  static Map<String, LocalizedText> teams(DeskRules desk) {
    return desk.teams().stream().collect(Collectors.toMap(DeskTeam::code, DeskTeam::name));
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

  /** The names of the services by code. */
  public Map<String, LocalizedText> services(String unit) {
    return all(unit).stream().collect(Collectors.toMap(ServiceItem::code, ServiceItem::name));
  }

  /** The name of something; what has none any more is called by its code. */
  public static LocalizedText name(Map<String, LocalizedText> names, String code) {
    return names.getOrDefault(code, new LocalizedText(code, code));
  }

  private List<ServiceItem> all(String unit) {
    return catalogs.current(unit, units.today()).map(c -> c.document().items()).orElse(List.of());
  }
}
