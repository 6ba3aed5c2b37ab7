package io.echelon.platform.complaint.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.DomainEventHandler;
import io.echelon.platform.base.store.EventStore.StoredEvent;
import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.complaint.store.ComplaintStore;
import io.echelon.platform.customer.store.MarkStore;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestStore;
import io.echelon.platform.unit.Units;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes complaints of accepted requests, and lets them end and begin again where their requests do
 * so by themselves.
 */
@Component
public final class ComplaintFollower implements DomainEventHandler {
  /** The mark that is the list of the key-account department (F3, 3.2). */
  private static final String KEY_ACCOUNT = "KEY_ACCOUNT";

  private static final Set<String> ENDS =
      Set.of(RequestStep.CLOSE.name(), RequestStep.WITHDRAW.name());

  private final ComplaintStore store;
  private final ComplaintChanges changes;
  private final RequestStore requests;
  private final MarkStore marks;
  private final Units units;

  @Activate
  public ComplaintFollower(
      @Reference ComplaintStore store,
      @Reference ComplaintChanges changes,
      @Reference RequestStore requests,
      @Reference MarkStore marks,
      @Reference Units units) {
    this.store = store;
    this.changes = changes;
    this.requests = requests;
    this.marks = marks;
    this.units = units;
  }

  @Override
  public String name() {
    return "complaints";
  }

  @Override
  public Set<String> types() {
    return Set.of("request-accepted", "request-stepped");
  }

  @Override
  public Optional<String> handle(StoredEvent stored, String cursor) {
    DomainEvent event = stored.event();
    if (ServiceRequest.COMPLAINT.equals(event.data().get("item"))) {
      accept(event);
    } else if (ENDS.contains(event.data().getOrDefault("step", ""))) {
      end(event);
    } else if (RequestStep.REOPEN.name().equals(event.data().get("step"))) {
      store
          .find(event.unit(), ServiceRequest.idOfReference(event.subject()))
          .filter(complaint -> !complaint.stage().isOpen())
          .ifPresent(changes::reopen);
    }
    return Optional.empty();
  }

  private void accept(DomainEvent event) {
    long id = ServiceRequest.idOfReference(event.subject());
    if (store.find(event.unit(), id).isEmpty()) {
      requests
          .find(event.unit(), id)
          .map(request -> Complaint.of(request, isKeyAccount(request)))
          .ifPresent(changes::accept);
    }
  }

  /** One that was closed as a complaint is closed already. */
  private void end(DomainEvent event) {
    store
        .find(event.unit(), ServiceRequest.idOfReference(event.subject()))
        .filter(complaint -> complaint.stage().isOpen())
        .ifPresent(
            complaint ->
                changes.close(
                    Caller.system(),
                    complaint,
                    false,
                    Optional.of("request " + event.data().get("step"))));
  }

  private boolean isKeyAccount(ServiceRequest request) {
    return request.customerId().isPresent()
        && marks
            .on(
                request.unit(),
                List.of(request.customerId().getAsLong()),
                units.dayOf(request.acceptedAt()))
            .stream()
            .anyMatch(mark -> mark.code().equals(KEY_ACCOUNT));
  }
}
