package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.obligation.Obligations;
import io.echelon.platform.servicedesk.Outcome;
import io.echelon.platform.servicedesk.RequestCause;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.Stay;
import io.echelon.platform.servicedesk.store.OutcomeStore;
import io.echelon.platform.servicedesk.store.RequestStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what reports count of a resolution. Joins the caller's transaction. */
@Component(service = Outcomes.class)
public final class Outcomes {
  private final OutcomeStore store;
  private final RequestStore requests;
  private final Obligations obligations;
  private final RequestClocks clocks;

  @Activate
  public Outcomes(
      @Reference OutcomeStore store,
      @Reference RequestStore requests,
      @Reference Obligations obligations,
      @Reference RequestClocks clocks) {
    this.store = store;
    this.requests = requests;
    this.obligations = obligations;
    this.clocks = clocks;
  }

  /** Keeps the outcome; a bulk parent has none but those of its requests. */
  void resolved(ServiceRequest request, String agent) {
    if (request.item().equals(ServiceRequest.BULK)) {
      return;
    }
    store.put(
        new Outcome(
            request.id(),
            request.unit(),
            request.work().resolvedAt().orElseThrow(),
            agent,
            request.item(),
            request.grant().tier(),
            request.work().cause().map(RequestCause::code),
            response(request),
            isBreached(request),
            request.work().reopened()));
  }

  void reopened(ServiceRequest request) {
    store.reopened(request.id(), request.work().reopened());
  }

  private boolean isBreached(ServiceRequest request) {
    return obligations.of(request.unit(), request.reference()).stream()
        .filter(o -> o.promise().team().isEmpty())
        .anyMatch(
            o -> o.state() == Obligation.State.LATE || o.state() == Obligation.State.BREACHED);
  }

  /** Up to the first answer; a request is never resolved without one. */
  private Duration response(ServiceRequest request) {
    List<RequestEvent> history = requests.history(request.id());
    List<RequestEvent> before =
        history.stream().takeWhile(e -> !e.step().equals(Optional.of(RequestStep.ANSWER))).toList();
    Instant answered =
        before.size() < history.size() ? history.get(before.size()).at() : request.acceptedAt();
    return Stay.of(before, answered, clocks.calendar(request.unit(), request.acceptedAt())).stream()
        .filter(stay -> stay.state() != RequestState.WAITING)
        .map(Stay::workingTime)
        .reduce(Duration.ZERO, Duration::plus);
  }
}
