package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.store.EventStore;
import io.echelon.platform.customer.CustomerMarks;
import io.echelon.platform.entitlement.Entitlements;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.obligation.ClockPlan;
import io.echelon.platform.obligation.Obligations;
import io.echelon.platform.servicedesk.QueueKey;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.RequestIntake;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestWork;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestStore;
import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.tiering.Tiers;
import io.echelon.platform.unit.DeskRules;
import io.echelon.platform.unit.MarkEffect;
import io.echelon.platform.unit.Units;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Makes a request of a draft: grant, clock, rows. */
@Component(service = RequestAcceptance.class)
public final class RequestAcceptance {
  private final RequestStore store;
  private final Entitlements entitlements;
  private final CustomerMarks marks;
  private final Tiers tiers;
  private final Assigner assigner;
  private final Obligations obligations;
  private final RequestClocks clocks;
  private final FastLane lane;
  private final Units units;
  private final AuditTrail audit;
  private final EventStore events;
  private final Clock clock;

  @Activate
  public RequestAcceptance(
      @Reference RequestStore store,
      @Reference Entitlements entitlements,
      @Reference CustomerMarks marks,
      @Reference Tiers tiers,
      @Reference Assigner assigner,
      @Reference Obligations obligations,
      @Reference RequestClocks clocks,
      @Reference FastLane lane,
      @Reference Units units,
      @Reference AuditTrail audit,
      @Reference EventStore events,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.entitlements = entitlements;
    this.marks = marks;
    this.tiers = tiers;
    this.assigner = assigner;
    this.obligations = obligations;
    this.clocks = clocks;
    this.lane = lane;
    this.units = units;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  ServiceRequest accept(Caller caller, RequestIntake draft) {
    Instant now = clock.instant();
    List<Grant> grants =
        entitlements.grants(draft.unit(), draft.item(), draft.severity(), draft.customerId(), now);
    BusinessCalendar calendar = clocks.calendar(draft.unit(), now);
    DeskRules desk = assigner.rules(draft.unit(), now);
    Assignment assignment = assignment(desk, draft, now);
    ClockPlan first = first(grants, now, calendar);
    ServiceRequest request =
        store.insert(
            new ServiceRequest(
                0,
                draft.unit(),
                draft.channel(),
                draft.item(),
                draft.subject(),
                draft.description(),
                draft.customerId(),
                draft.candidates(),
                draft.contact(),
                draft.severity(),
                grants,
                place(draft, grants.get(0), units.dayOf(now)),
                RequestState.NEW,
                assignment.assignee(),
                assignment.team(),
                now,
                first.warnAt(),
                first.due().due(),
                RequestWork.NONE,
                0));
    clocks.start(request, calendar.id());
    ask(desk, request, now);
    store.append(
        request.id(),
        RequestEvent.beside(request, caller.name(), now, assignment.why(), Optional.empty()));
    audit.record(caller, AuditDraft.in(draft.unit(), "request.accept", request.reference()));
    events.append(
        new DomainEvent(
            "request-accepted",
            draft.unit(),
            request.reference(),
            now,
            Map.of("channel", draft.channel(), "item", draft.item())),
        now);
    return request;
  }

  private Assignment assignment(DeskRules desk, RequestIntake draft, Instant now) {
    if (draft.customerId().isEmpty() || desk.assignment().isEmpty()) {
      return Assignment.by(desk, draft.item(), List.of(), Optional.empty());
    }
    long customer = draft.customerId().getAsLong();
    return Assignment.by(
        desk,
        draft.item(),
        Assigner.codes(tiers.of(draft.unit(), customer, units.dayOf(now), now)),
        Optional.ofNullable(
            assigner.managers(desk, draft.unit(), List.of(customer)).get(customer)));
  }

  /** The departments that the rules ask by themselves. */
  private void ask(DeskRules desk, ServiceRequest request, Instant now) {
    desk.type(request.item()).stream()
        .flatMap(type -> type.ask().stream())
        .map(d -> clocks.stage(request, d.name(), d.workingDays(), d.within(), now))
        .forEach(promise -> obligations.start(promise, now));
  }

  private QueueKey place(RequestIntake draft, Grant grant, LocalDate today) {
    MarkEffect mark = MarkEffect.NONE;
    if (draft.customerId().isPresent()) {
      long customer = draft.customerId().getAsLong();
      mark = marks.effects(draft.unit(), List.of(customer), today).getOrDefault(customer, mark);
    }
    QueueKey ordinary = QueueKey.of(grant.tierRank(), grant.score(), mark);
    return lane.place(draft, today, ordinary);
  }

  /** The clock that comes due first; that of a next word does not run yet. */
  private static ClockPlan first(List<Grant> grants, Instant now, BusinessCalendar calendar) {
    return grants.stream()
        .filter(grant -> !RequestClocks.isUpdate(grant))
        .map(grant -> RequestClocks.plan(grant, now, calendar))
        .min(Comparator.comparing(plan -> plan.due().due()))
        .orElse(RequestClocks.plan(grants.get(0), now, calendar));
  }
}
