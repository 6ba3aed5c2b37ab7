package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.base.store.EventStore;
import io.echelon.platform.obligation.Obligations;
import io.echelon.platform.servicedesk.DueExplanation;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.RequestIntake;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.Stay;
import io.echelon.platform.servicedesk.store.RequestStore;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredRequests implements Requests {
  private static final Role[] READERS = {Role.AGENT, Role.UNIT_ADMIN, Role.AUDITOR};
  private static final Set<RequestStep> WITH_NOTE =
      EnumSet.of(
          RequestStep.ANSWER,
          RequestStep.UPDATE,
          RequestStep.WAIT,
          RequestStep.RESOLVE,
          RequestStep.WITHDRAW);
  private static final int MAX_NOTE = 4_000;

  private final RequestStore store;
  private final RequestAcceptance acceptance;
  private final Obligations obligations;
  private final RequestClocks clocks;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final EventStore events;
  private final Clock clock;

  @Activate
  public StoredRequests(
      @Reference RequestStore store,
      @Reference RequestAcceptance acceptance,
      @Reference Obligations obligations,
      @Reference RequestClocks clocks,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference EventStore events,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.acceptance = acceptance;
    this.obligations = obligations;
    this.clocks = clocks;
    this.transactions = transactions;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public ServiceRequest accept(Caller caller, RequestIntake draft) {
    caller.requireIn(draft.unit(), Role.AGENT, Role.CHANNEL);
    return transactions.write(() -> acceptance.accept(caller, draft));
  }

  @Override
  public ServiceRequest get(Caller caller, String unit, String number) {
    caller.requireIn(unit, READERS);
    return transactions.read(() -> find(unit, number));
  }

  @Override
  public Page<ServiceRequest> queue(Caller caller, String unit, Optional<String> after, int limit) {
    caller.requireIn(unit, READERS);
    int size = Page.limit(limit);
    QueuePlace place =
        after.map(QueuePlace::parse).orElseGet(() -> QueuePlace.first(clock.instant()));
    return transactions.read(
        () -> Page.of(place.readAfter(store, unit, size + 1), size, r -> place.of(r).toString()));
  }

  @Override
  public ServiceRequest step(
      Caller caller,
      String unit,
      String number,
      RequestStep step,
      long version,
      Optional<String> note) {
    caller.requireIn(unit, Role.AGENT);
    Optional<String> text = note.filter(n -> !n.isBlank());
    if (text.isEmpty() && WITH_NOTE.contains(step)) {
      throw EchelonException.invalid("note: " + step + " needs a note");
    }
    if (text.isPresent() && text.get().length() > MAX_NOTE) {
      throw EchelonException.invalid("note: longer than " + MAX_NOTE + " characters");
    }
    return transactions.write(
        () -> {
          ServiceRequest request = find(unit, number);
          RequestState next = next(request, step);
          if (request.version() != version) {
            throw new EchelonException(
                ErrorCode.STALE,
                number + " was changed meanwhile: version is " + request.version());
          }
          return move(caller, request, step, next, text);
        });
  }

  @Override
  public List<RequestEvent> history(Caller caller, String unit, String number) {
    caller.requireIn(unit, READERS);
    return transactions.read(() -> store.history(find(unit, number).id()));
  }

  @Override
  public DueExplanation explain(Caller caller, String unit, String number) {
    caller.requireIn(unit, READERS);
    return transactions.read(
        () -> {
          ServiceRequest request = find(unit, number);
          List<RequestEvent> history = store.history(request.id());
          return new DueExplainer(clocks.calendar(unit, request.acceptedAt()))
              .explain(
                  request,
                  obligations.of(unit, request.reference()),
                  obligations.pauses(unit, request.reference()),
                  Stay.of(history, clock.instant(), clocks.calendar(unit, request.acceptedAt())));
        });
  }

  /** After the waiting a request is where it was before. */
  private RequestState next(ServiceRequest request, RequestStep step) {
    RequestState next = request.state().after(step);
    return step != RequestStep.RESUME
        ? next
        : store.history(request.id()).stream()
            .map(RequestEvent::to)
            .filter(state -> state != RequestState.WAITING)
            .reduce((earlier, later) -> later)
            .orElse(next);
  }

  private ServiceRequest move(
      Caller caller,
      ServiceRequest request,
      RequestStep step,
      RequestState next,
      Optional<String> note) {
    Instant now = clock.instant();
    Optional<String> assignee =
        step == RequestStep.TAKE ? Optional.of(caller.name()) : request.assignee();
    ServiceRequest moved = store.update(clocks.step(request.after(next, assignee), step, now));
    store.append(
        request.id(),
        new RequestEvent(Optional.of(step), next, caller.name(), now, request.team(), note));
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

  private ServiceRequest find(String unit, String number) {
    return store
        .find(unit, ServiceRequest.idOf(number))
        .orElseThrow(() -> EchelonException.notFound("request", number));
  }
}
