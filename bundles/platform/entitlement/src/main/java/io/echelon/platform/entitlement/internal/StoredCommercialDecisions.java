package io.echelon.platform.entitlement.internal;

import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.base.store.EventStore;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.entitlement.CommercialDecision;
import io.echelon.platform.entitlement.CommercialDecision.Asked;
import io.echelon.platform.entitlement.CommercialDecision.Kind;
import io.echelon.platform.entitlement.CommercialDecisions;
import io.echelon.platform.entitlement.CommercialException;
import io.echelon.platform.entitlement.Entitlements;
import io.echelon.platform.entitlement.store.CommercialStore;
import io.echelon.platform.entitlement.store.OrderStore;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.tiering.Tiers;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredCommercialDecisions implements CommercialDecisions {
  private final CommercialStore store;
  private final CommercialSteps steps;
  private final OrderRank orders;
  private final Entitlements entitlements;
  private final Customers customers;
  private final Transactions transactions;
  private final Clock clock;

  @Activate
  public StoredCommercialDecisions(
      @Reference CommercialStore store,
      @Reference OrderStore orders,
      @Reference Tiers tiers,
      @Reference Entitlements entitlements,
      @Reference Customers customers,
      @Reference EventStore events,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.orders = new OrderRank(orders, tiers);
    this.entitlements = entitlements;
    this.customers = customers;
    this.transactions = transactions;
    this.steps = new CommercialSteps(store, events, audit, clock);
    this.clock = clock;
  }

  @Override
  public CommercialDecision decide(Caller caller, String unit, String number, Asked asked) {
    caller.requireIn(unit, StoredCatalogs.READERS);
    return transactions.read(() -> decide(caller, customers.get(caller, unit, number), asked));
  }

  private CommercialDecision decide(Caller caller, Customer customer, Asked asked) {
    Entitlements.Claims claims =
        entitlements.claims(caller, customer.unit(), customer.number(), asked.ordered());
    DecisionParts parts = new DecisionParts(claims, asked);
    OrderRank.Ranked ranked = orders.of(customer, claims.tier(), asked.ordered(), clock.instant());
    return new CommercialDecision(
        customer.number(),
        claims.tier().map(TierAnswer::tier),
        asked,
        parts.range(),
        parts.earliest(),
        ranked.rank(),
        ranked.open(),
        List.of(
            parts.price(),
            parts.payment(),
            parts.leadTime(),
            parts.rush(),
            parts.review(),
            parts.rank(ranked)));
  }

  @Override
  public CommercialException request(
      Caller caller, String unit, String number, Asked asked, Kind kind, String reason) {
    caller.requireIn(unit, Role.UNIT_ADMIN, Role.REVIEWER, Role.AGENT);
    String why = Texts.needed("reason", reason);
    return transactions.write(
        () -> {
          Customer customer = customers.get(caller, unit, number);
          return steps.request(caller, customer, decide(caller, customer, asked), kind, why);
        });
  }

  @Override
  public CommercialException settle(
      Caller caller, String unit, long id, boolean approved, String comment) {
    caller.requireIn(unit, Role.APPROVER);
    Optional<String> why =
        approved
            ? Texts.optional("comment", comment)
            : Optional.of(Texts.needed("reason", comment));
    return transactions.write(() -> steps.settle(caller, find(unit, id), approved, why));
  }

  @Override
  public CommercialException get(Caller caller, String unit, long id) {
    caller.requireIn(unit, StoredCatalogs.READERS);
    return transactions.read(() -> find(unit, id));
  }

  @Override
  public Page<CommercialException> list(
      Caller caller, String unit, Optional<String> after, int limit) {
    caller.requireIn(unit, StoredCatalogs.READERS);
    int size = Page.limit(limit);
    long before = after.isEmpty() ? Long.MAX_VALUE : Cursor.number(after);
    return transactions.read(
        () -> Page.of(store.before(unit, before, size + 1), size, x -> Long.toString(x.id())));
  }

  private CommercialException find(String unit, long id) {
    return store
        .find(unit, id)
        .orElseThrow(() -> EchelonException.notFound("commercial exception", id));
  }
}
