package io.echelon.platform.bulk.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.DomainEventHandler;
import io.echelon.platform.base.store.EventStore.StoredEvent;
import io.echelon.platform.bulk.BulkLine;
import io.echelon.platform.bulk.store.BulkStore;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes that a request of a bulk request has ended, or was opened again. */
@Component
public final class BulkFollower implements DomainEventHandler {
  private static final Set<String> TURNS =
      Set.of(RequestStep.CLOSE.name(), RequestStep.WITHDRAW.name(), RequestStep.REOPEN.name());

  private final BulkStore store;
  private final BulkEnd end;
  private final Requests requests;

  @Activate
  public BulkFollower(
      @Reference BulkStore store, @Reference BulkEnd end, @Reference Requests requests) {
    this.store = store;
    this.end = end;
    this.requests = requests;
  }

  @Override
  public String name() {
    return "bulk-requests";
  }

  @Override
  public Set<String> types() {
    return Set.of("request-stepped");
  }

  @Override
  public Optional<String> handle(StoredEvent stored, String cursor) {
    DomainEvent event = stored.event();
    if (TURNS.contains(event.data().getOrDefault("step", ""))) {
      follow(event.unit(), ServiceRequest.idOfReference(event.subject()));
    }
    return Optional.empty();
  }

  /** By what the request is now, since events that were put off come in any order. */
  private void follow(String unit, long id) {
    ServiceRequest request = requests.get(Caller.system(), unit, ServiceRequest.numberOf(id));
    BulkLine.State state = request.state().isOpen() ? BulkLine.State.ACCEPTED : BulkLine.State.DONE;
    store.moved(id, state).ifPresent(end::check);
  }
}
