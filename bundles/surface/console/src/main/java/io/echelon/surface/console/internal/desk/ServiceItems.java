package io.echelon.surface.console.internal.desk;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.entitlement.CatalogDocument.ServiceItem;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.unit.Units;
import io.echelon.spi.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people call the services of a unit. Safe for use by several threads. */
@Component(service = ServiceItems.class)
public final class ServiceItems {
  private final Catalogs catalogs;
  private final Units units;

  @Activate
  public ServiceItems(
      @Reference(policyOption = GREEDY) Catalogs catalogs,
      @Reference(policyOption = GREEDY) Units units) {
    this.catalogs = catalogs;
    this.units = units;
  }

  /** What customers can ask for today, in the catalog's order. */
  List<ServiceItem> requestable(String unit) {
    return all(unit).stream().filter(ServiceItem::requestable).toList();
  }

  /** The names of today's services by code. */
  Map<String, LocalizedText> names(String unit) {
    return all(unit).stream().collect(Collectors.toMap(ServiceItem::code, ServiceItem::name));
  }

  /** The name of a service; one that today's catalog does not have is called by its code. */
  static LocalizedText name(Map<String, LocalizedText> names, String code) {
    return names.getOrDefault(code, new LocalizedText(code, code));
  }

  private List<ServiceItem> all(String unit) {
    return catalogs.current(unit, units.today()).map(c -> c.document().items()).orElse(List.of());
  }
}
