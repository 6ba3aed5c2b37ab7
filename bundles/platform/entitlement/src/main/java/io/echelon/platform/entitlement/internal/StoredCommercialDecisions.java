package io.echelon.platform.entitlement.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.base.store.EventStore;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.entitlement.CommercialDecision;
import io.echelon.platform.entitlement.CommercialDecision.Answer;
import io.echelon.platform.entitlement.CommercialDecision.Asked;
import io.echelon.platform.entitlement.CommercialDecision.Kind;
import io.echelon.platform.entitlement.CommercialDecision.Part;
import io.echelon.platform.entitlement.CommercialDecisions;
import io.echelon.platform.entitlement.CommercialException;
import io.echelon.platform.entitlement.Entitlements;
import io.echelon.platform.entitlement.store.CommercialStore;
import io.echelon.platform.entitlement.store.OrderStore;
import io.echelon.platform.tiering.Standing.Decision;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.tiering.Tiers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredCommercialDecisions implements CommercialDecisions {
  private final CommercialStore store;
  private final OrderRank orders;
  private final Entitlements entitlements;
  private final Customers customers;
  private final EventStore events;
  private final Transactions transactions;
  private final AuditTrail audit;
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
    this.events = events;
    this.transactions = transactions;
    this.audit = audit;
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
          CommercialDecision decided = decide(caller, customer, asked);
          requireInPrinciple(decided.part(kind));
          CommercialException stored =
              store.insert(
                  new CommercialException(
                      0,
                      unit,
                      customer.id(),
                      decided,
                      kind,
                      why,
                      caller.name(),
                      clock.instant(),
                      Optional.empty()));
          record(caller, stored, "request", Optional.of(why));
          return stored;
        });
  }

  private static void requireInPrinciple(Part part) {
    if (!part.inPrinciple()) {
      throw refused(
          part.clause().map(clause -> part.kind() + " (" + clause + ")").orElse(part.kind().name())
              + " does not hold in principle only, so that no exception is possible");
    }
    if (part.answer() == Answer.YES) {
      throw refused(part.kind() + " is granted, so that it needs no exception");
    }
  }

  @Override
  public CommercialException settle(
      Caller caller, String unit, long id, boolean approved, String comment) {
    caller.requireIn(unit, Role.APPROVER);
    Optional<String> why =
        approved
            ? Texts.optional("comment", comment)
            : Optional.of(Texts.needed("reason", comment));
    return transactions.write(
        () -> {
          CommercialException pending = find(unit, id);
          if (pending.decision().isPresent()) {
            throw refused("commercial exception " + id + " is decided already");
          }
          if (pending.by().equals(caller.name())) {
            throw new EchelonException(
                ErrorCode.SEPARATION_OF_DUTIES,
                caller.name() + " asked for commercial exception " + id);
          }
          CommercialException settled =
              pending.with(new Decision(approved, caller.name(), clock.instant(), why));
          store.decide(settled);
          record(caller, settled, approved ? "approve" : "refuse", why);
          return settled;
        });
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

  private static EchelonException refused(String why) {
    return new EchelonException(ErrorCode.ILLEGAL_STEP, why);
  }

  private void record(
      Caller caller, CommercialException exception, String step, Optional<String> reason) {
    String subject = "customer/" + exception.customerId();
    audit.record(
        caller,
        AuditDraft.in(
                exception.unit(),
                "commercial." + step,
                subject + "/commercial-exception/" + exception.id())
            .change(null, exception.kind())
            .because(reason.orElse(null)));
    events.append(
        new DomainEvent(
            "commercial-exception",
            exception.unit(),
            subject,
            clock.instant(),
            Map.of("exception", Long.toString(exception.id()), "step", step)),
        clock.instant());
  }
}
