package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.obligation.Obligations;
import io.echelon.platform.servicedesk.DueExplanation;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.RequestIntake;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.Stay;
import io.echelon.platform.servicedesk.StepDetail;
import io.echelon.platform.servicedesk.store.RequestStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredRequests implements Requests {
  private static final Role[] READERS = {Role.AGENT, Role.UNIT_ADMIN, Role.AUDITOR};

  private final RequestStore store;
  private final RequestAcceptance acceptance;
  private final RequestSteps steps;
  private final Obligations obligations;
  private final RequestClocks clocks;
  private final Transactions transactions;
  private final Clock clock;

  @Activate
  public StoredRequests(
      @Reference RequestStore store,
      @Reference RequestAcceptance acceptance,
      @Reference RequestSteps steps,
      @Reference Obligations obligations,
      @Reference RequestClocks clocks,
      @Reference Transactions transactions,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.acceptance = acceptance;
    this.steps = steps;
    this.obligations = obligations;
    this.clocks = clocks;
    this.transactions = transactions;
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
  public Page<ServiceRequest> queue(
      Caller caller, String unit, QueueFilter filter, Optional<String> after, int limit) {
    caller.requireIn(unit, READERS);
    int size = Page.limit(limit);
    QueuePlace place =
        after.map(QueuePlace::parse).orElseGet(() -> QueuePlace.first(clock.instant()));
    return transactions.read(
        () ->
            Page.of(
                place.readAfter(store, unit, filter, size + 1), size, r -> place.of(r).toString()));
  }

  @Override
  public ServiceRequest step(
      Caller caller,
      String unit,
      String number,
      RequestStep step,
      long version,
      StepDetail detail) {
    caller.requireIn(unit, Role.AGENT);
    StepDetail said = StepChecks.detail(step, detail);
    return transactions.write(() -> steps.step(caller, find(unit, number), step, version, said));
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

  private ServiceRequest find(String unit, String number) {
    return store
        .find(unit, ServiceRequest.idOf(number))
        .orElseThrow(() -> EchelonException.notFound("request", number));
  }
}
