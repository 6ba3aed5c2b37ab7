package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.store.EventStore;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.StepDetail;
import io.echelon.platform.servicedesk.store.RequestStore;
import io.echelon.platform.unit.DeskRules;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Takes requests a step on. Joins the caller's transaction. */
@Component(service = RequestSteps.class)
public final class RequestSteps {
  private static final Reasons REASONS = new Reasons(RequestSteps.class);

  private final RequestStore store;
  private final RequestClocks clocks;
  private final StepChecks checks;
  private final Outcomes outcomes;
  private final AuditTrail audit;
  private final EventStore events;
  private final Clock clock;

  @Activate
  public RequestSteps(
      @Reference RequestStore store,
      @Reference RequestClocks clocks,
      @Reference StepChecks checks,
      @Reference Outcomes outcomes,
      @Reference AuditTrail audit,
      @Reference EventStore events,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.clocks = clocks;
    this.checks = checks;
    this.outcomes = outcomes;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  ServiceRequest step(
      Caller caller, ServiceRequest request, RequestStep step, long version, StepDetail detail) {
    RequestState next = next(request, step);
    if (request.version() != version) {
      throw REASONS.of(ErrorCode.STALE, "stale", request.number(), request.version());
    }
    Instant now = clock.instant();
    DeskRules desk = checks.rules(request.unit(), now);
    switch (step) {
      case TAKE -> checks.mayTake(caller, request, desk);
      case ANSWER -> checks.planned(detail, now);
      case RESOLVE -> StepChecks.cause(detail, request, desk);
      case REOPEN -> StepChecks.mayReopen(caller, request, desk, now);
      default -> {}
    }
    ServiceRequest moved = move(caller, request, step, next, detail, now);
    switch (step) {
      case RESOLVE -> outcomes.resolved(moved, caller.name());
      case REOPEN -> outcomes.reopened(moved);
      default -> {}
    }
    return moved;
  }

  /** After the waiting a request is where it was before. */
  private RequestState next(ServiceRequest request, RequestStep step) {
    RequestState next = request.state().after(step);
    return switch (step) {
      case RESUME ->
          store.history(request.id()).stream()
              .map(RequestEvent::to)
              .filter(state -> state != RequestState.WAITING)
              .reduce((earlier, later) -> later)
              .orElse(next);
      case REOPEN -> request.assignee().isPresent() ? next : RequestState.NEW;
      default -> next;
    };
  }

  private ServiceRequest move(
      Caller caller,
      ServiceRequest request,
      RequestStep step,
      RequestState next,
      StepDetail detail,
      Instant now) {
    Optional<String> assignee =
        step == RequestStep.TAKE ? Optional.of(caller.name()) : request.assignee();
    ServiceRequest timed = clocks.step(request.after(next, assignee), step, now);
    ServiceRequest moved = store.update(timed.worked(request.work().with(detail, step, now)));
    store.append(
        request.id(),
        new RequestEvent(
            Optional.of(step),
            next,
            caller.name(),
            now,
            request.team(),
            Optional.empty(),
            detail.note()));
    String action = step.name().toLowerCase(Locale.ROOT);
    audit.record(
        caller,
        AuditDraft.in(request.unit(), "request." + action, request.reference())
            .change(request.state(), next));
    events.append(
        new DomainEvent(
            "request-stepped",
            request.unit(),
            request.reference(),
            now,
            Map.of("step", step.name())),
        now);
    return moved;
  }
}
