package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.Entitlements;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.obligation.ClockPlan;
import io.echelon.platform.obligation.Obligations;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestStore;
import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.Calendars;
import io.echelon.platform.unit.TierChange;
import io.echelon.platform.unit.Units;
import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a change of the customer's tier does to the promise of a request whose clock runs. */
@Component(service = PromiseChange.class)
public final class PromiseChange {
  private final RequestStore store;
  private final Entitlements entitlements;
  private final Obligations obligations;
  private final Calendars calendars;
  private final Units units;
  private final AuditTrail audit;

  @Activate
  public PromiseChange(
      @Reference RequestStore store,
      @Reference Entitlements entitlements,
      @Reference Obligations obligations,
      @Reference Calendars calendars,
      @Reference Units units,
      @Reference AuditTrail audit) {
    this.store = store;
    this.entitlements = entitlements;
    this.obligations = obligations;
    this.calendars = calendars;
    this.units = units;
    this.audit = audit;
  }

  /**
   * The request with the promise that counts now; the same where the old one stays. Replaces the
   * clock and notes it in the request's history; leaves keeping the request to the caller. Joins
   * the caller's transaction.
   */
  ServiceRequest after(ServiceRequest request, TierChange rule, Instant now) {
    if (rule == TierChange.KEEP) {
      return request;
    }
    Grant grant =
        entitlements
            .grants(request.unit(), request.item(), Optional.empty(), request.customerId(), now)
            .get(0);
    Optional<ClockPlan> plan =
        plan(request, grant, now)
            .filter(p -> rule != TierChange.NEVER_WORSE || earlier(p, request))
            .filter(p -> replaceClock(request, grant, p));
    return plan.map(p -> promised(request, grant, p, now)).orElse(request);
  }

  /**
   * The clock runs from the request's acceptance; where the new tier's time has passed by then,
   * from the change, if that is still better than what was promised: nobody breaches what was not
   * owed.
   */
  private Optional<ClockPlan> plan(ServiceRequest request, Grant grant, Instant now) {
    BusinessCalendar calendar =
        calendars.get(request.unit(), units.policy(request.unit(), units.dayOf(now)).calendar());
    ClockPlan fromAcceptance = RequestAcceptance.plan(grant, request.acceptedAt(), calendar);
    return fromAcceptance.due().due().isAfter(now)
        ? Optional.of(fromAcceptance)
        : Optional.of(RequestAcceptance.plan(grant, now, calendar))
            .filter(p -> earlier(p, request));
  }

  private static boolean earlier(ClockPlan plan, ServiceRequest request) {
    return plan.due().due().isBefore(request.dueAt());
  }

  private boolean replaceClock(ServiceRequest request, Grant grant, ClockPlan plan) {
    return obligations.replace(
        request.unit(), request.reference(), request.grant().metric(), grant.metric(), plan);
  }

  private ServiceRequest promised(
      ServiceRequest request, Grant grant, ClockPlan plan, Instant now) {
    String before = request.grant().tier().orElse("-") + ", due " + request.dueAt();
    String after = grant.tier().orElse("-") + ", due " + plan.due().due();
    store.append(
        request.id(),
        new RequestEvent(
            Optional.empty(),
            request.state(),
            Caller.system().name(),
            now,
            Optional.of(before + " → " + after)));
    audit.record(
        Caller.system(),
        AuditDraft.in(request.unit(), "request.promise", request.reference())
            .change(before, after));
    return request.promised(grant, request.queue(), plan.warnAt(), plan.due().due());
  }
}
