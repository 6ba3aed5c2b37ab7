package io.echelon.platform.entitlement.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.entitlement.OpenOrder;
import io.echelon.platform.entitlement.OpenOrders;
import io.echelon.platform.entitlement.store.OrderStore;
import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredOpenOrders implements OpenOrders {
  private static final Reasons REASONS = new Reasons(StoredOpenOrders.class);
  private static final int MAX_NUMBER = 64;

  private final OrderStore store;
  private final Customers customers;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Clock clock;

  @Activate
  public StoredOpenOrders(
      @Reference OrderStore store,
      @Reference Customers customers,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.customers = customers;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public OpenOrder open(Caller caller, String unit, String order, String customer) {
    caller.requireIn(unit, Role.UNIT_ADMIN, Role.AGENT);
    if (order == null || order.isBlank() || order.length() > MAX_NUMBER) {
      throw REASONS.invalid("order.length", MAX_NUMBER);
    }
    return transactions.write(
        () -> {
          long id = customers.get(caller, unit, customer).id();
          OpenOrder opened = new OpenOrder(unit, order, id, customer, clock.instant());
          store.insert(opened);
          audit.record(caller, AuditDraft.in(unit, "order.open", "order/" + order));
          return opened;
        });
  }

  @Override
  public void close(Caller caller, String unit, String order) {
    caller.requireIn(unit, Role.UNIT_ADMIN, Role.AGENT);
    transactions.run(
        () -> {
          if (!store.close(unit, order, clock.instant())) {
            throw EchelonException.notFound("open order", order);
          }
          audit.record(caller, AuditDraft.in(unit, "order.close", "order/" + order));
        });
  }

  @Override
  public Page<OpenOrder> list(Caller caller, String unit, Optional<String> after, int limit) {
    caller.requireIn(unit, StoredCatalogs.READERS);
    int size = Page.limit(limit);
    return transactions.read(
        () ->
            Page.of(
                store.open(unit, after.map(number -> find(unit, number)), size + 1),
                size,
                OpenOrder::number));
  }

  private OpenOrder find(String unit, String number) {
    return store.find(unit, number).orElseThrow(() -> REASONS.invalid("cursor", number));
  }
}
