package io.echelon.platform.bulk.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.bulk.BulkRequests;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.entitlement.Entitlements;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.unit.Units;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a unit's catalog says of bulk requests. */
@Component(service = BulkTerms.class)
public final class BulkTerms {
  private static final Reasons REASONS = new Reasons(BulkTerms.class);

  private final Entitlements entitlements;
  private final Catalogs catalogs;
  private final Units units;

  @Activate
  public BulkTerms(
      @Reference Entitlements entitlements, @Reference Catalogs catalogs, @Reference Units units) {
    this.entitlements = entitlements;
    this.catalogs = catalogs;
    this.units = units;
  }

  /** From how many on the customer may make one. */
  int fewest(Customer customer) {
    return entitlements
        .claims(Caller.system(), customer.unit(), customer.number(), units.today())
        .entries()
        .stream()
        .filter(entry -> entry.item().equals(ServiceRequest.BULK))
        .filter(entry -> entry.benefit() instanceof Benefit.Queue)
        .mapToInt(entry -> ((Benefit.Queue) entry.benefit()).fromItems())
        .findFirst()
        .orElse(BulkRequests.FEWEST);
  }

  /**
   * @throws EchelonException INVALID_INPUT for an item that can't be requested
   */
  void requireItem(String unit, String item) {
    catalogs
        .current(unit, units.today())
        .ifPresent(
            catalog -> {
              List<String> known =
                  catalog.document().items().stream()
                      .filter(CatalogDocument.ServiceItem::requestable)
                      .map(CatalogDocument.ServiceItem::code)
                      .filter(code -> !code.equals(ServiceRequest.BULK))
                      .toList();
              if (!known.contains(item)) {
                throw REASONS.invalid("item.none-of", item, known);
              }
            });
  }
}
