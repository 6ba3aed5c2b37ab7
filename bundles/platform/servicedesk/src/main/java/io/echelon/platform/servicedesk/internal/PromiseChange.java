package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.Entitlements;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.obligation.Obligations;
import io.echelon.platform.obligation.Promise;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestStore;
import io.echelon.platform.unit.TierChange;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a change of tier or severity does to the promises of a request whose clocks run. */
@Component(service = PromiseChange.class)
public final class PromiseChange {
  private final RequestStore store;
  private final Entitlements entitlements;
  private final Obligations obligations;
  private final RequestClocks clocks;
  private final AuditTrail audit;

  @Activate
  public PromiseChange(
      @Reference RequestStore store,
      @Reference Entitlements entitlements,
      @Reference Obligations obligations,
      @Reference RequestClocks clocks,
      @Reference AuditTrail audit) {
    this.store = store;
    this.entitlements = entitlements;
    this.obligations = obligations;
    this.clocks = clocks;
    this.audit = audit;
  }

  /**
   * The request with the promises that count now; the same where the old ones stay. Replaces clocks
   * and notes it in the request's history; leaves keeping the request to the caller. Joins the
   * caller's transaction.
   */
  ServiceRequest after(ServiceRequest request, TierChange rule, Instant now) {
    if (rule == TierChange.KEEP) {
      return request;
    }
    List<Grant> granted =
        entitlements.grants(
            request.unit(), request.item(), request.severity(), request.customerId(), now);
    List<Obligation> all = obligations.of(request.unit(), request.reference());
    List<Grant> counting = new ArrayList<>();
    List<Obligation> untouched = new ArrayList<>(all);
    boolean changed = false;
    for (Grant grant : granted) {
      Optional<Obligation> old = matching(untouched, grant);
      old.ifPresent(untouched::remove);
      boolean counts =
          old.isPresent()
              ? replace(request, old.get(), grant, rule, now)
              : add(request, grant, now);
      counting.add(counts ? grant : old.flatMap(o -> grantOf(request, o)).orElse(grant));
      changed |= counts;
    }
    changed |= drop(request, untouched, counting, rule);
    return changed ? promised(request, counting, now) : request;
  }

  /** The clock of the same promise; else one of the same metric, whoever was to be told of it. */
  private static Optional<Obligation> matching(List<Obligation> clocks, Grant grant) {
    List<Obligation> same =
        clocks.stream()
            .filter(o -> o.state() != Obligation.State.REPLACED)
            .filter(o -> o.promise().team().isEmpty() && o.metric().equals(grant.metric()))
            .toList();
    return same.stream()
        .filter(o -> o.promise().internal() == grant.internal())
        .reduce((older, newer) -> newer)
        .or(() -> same.stream().reduce((older, newer) -> newer));
  }

  private static Optional<Grant> grantOf(ServiceRequest request, Obligation clock) {
    return request.grants().stream()
        .filter(g -> g.metric().equals(clock.metric()))
        .filter(g -> g.internal() == clock.promise().internal())
        .findFirst();
  }

  /**
   * The clock runs from where the old one did; where the new time has passed by then, from the
   * change, if that is still better than what was promised: nobody breaches what was not owed.
   */
  private boolean replace(
      ServiceRequest request, Obligation old, Grant grant, TierChange rule, Instant now) {
    boolean runs =
        old.state() == Obligation.State.RUNNING || old.state() == Obligation.State.PAUSED;
    if (!runs) {
      return false;
    }
    Promise promise =
        RequestClocks.promise(request, grant, clocks.calendar(request.unit(), now).id());
    Instant due = obligations.plan(promise, old.startedAt()).due().due();
    boolean fromStart = due.isAfter(now);
    Instant start = fromStart ? old.startedAt() : now;
    Instant newDue = fromStart ? due : obligations.plan(promise, now).due().due();
    boolean earlier = newDue.isBefore(old.due().due());
    if (isAsBefore(request, old, grant, newDue)) {
      return false;
    }
    if ((rule == TierChange.NEVER_WORSE || !fromStart) && !earlier) {
      return false;
    }
    obligations.replace(old, promise, start);
    return true;
  }

  private static boolean isAsBefore(
      ServiceRequest request, Obligation old, Grant grant, Instant newDue) {
    return newDue.equals(old.due().due())
        && grantOf(request, old).filter(g -> g.reason().equals(grant.reason())).isPresent();
  }

  /** A promise that there was none of; that of a next word waits for the first answer. */
  private boolean add(ServiceRequest request, Grant grant, Instant now) {
    boolean answered = request.state().compareTo(RequestState.ANSWERED) >= 0;
    if (RequestClocks.isUpdate(grant) ? !answered : isOver(request)) {
      return false;
    }
    Promise promise =
        RequestClocks.promise(request, grant, clocks.calendar(request.unit(), now).id());
    boolean fromAcceptance =
        !RequestClocks.isUpdate(grant)
            && obligations.plan(promise, request.acceptedAt()).due().due().isAfter(now);
    obligations.start(promise, fromAcceptance ? request.acceptedAt() : now);
    return true;
  }

  private static boolean isOver(ServiceRequest request) {
    return request.state().compareTo(RequestState.RESOLVED) >= 0;
  }

  /** Promises that no longer count end, unless nothing may become worse. */
  private boolean drop(
      ServiceRequest request, List<Obligation> untouched, List<Grant> counting, TierChange rule) {
    List<Obligation> open =
        untouched.stream()
            .filter(o -> o.promise().team().isEmpty())
            .filter(
                o -> o.state() == Obligation.State.RUNNING || o.state() == Obligation.State.PAUSED)
            .toList();
    if (rule == TierChange.NEVER_WORSE) {
      open.forEach(o -> grantOf(request, o).ifPresent(counting::add));
      return false;
    }
    open.forEach(
        o -> obligations.cancel(request.unit(), request.reference(), p -> p.isSame(o.promise())));
    return !open.isEmpty();
  }

  private ServiceRequest promised(ServiceRequest request, List<Grant> grants, Instant now) {
    ServiceRequest renewed = clocks.timed(request.promised(grants));
    String before = request.grant().tier().orElse("-") + ", due " + request.dueAt();
    String after = renewed.grant().tier().orElse("-") + ", due " + renewed.dueAt();
    ZoneId zone = clocks.calendar(request.unit(), now).zone();
    LocalizedText what =
        EventText.of(
            "promise",
            request.grant().tier().orElse("–"),
            EventText.due(request.nextDue(), zone),
            renewed.grant().tier().orElse("–"),
            EventText.due(renewed.nextDue(), zone));
    store.append(
        request.id(),
        RequestEvent.beside(request, Caller.system().name(), now, what, Optional.empty()));
    audit.record(
        Caller.system(),
        AuditDraft.in(request.unit(), "request.promise", request.reference())
            .change(before, after));
    return renewed;
  }
}
