package io.echelon.platform.bulk.internal;

import io.echelon.platform.base.DomainEventHandler;
import io.echelon.platform.base.store.EventStore.StoredEvent;
import io.echelon.platform.bulk.store.BulkStore;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes that a request of a bulk request has ended. */
@Component
public final class BulkFollower implements DomainEventHandler {
  private static final Set<String> ENDS =
      Set.of(RequestStep.CLOSE.name(), RequestStep.WITHDRAW.name());

  private final BulkStore store;
  private final BulkEnd end;

  @Activate
  public BulkFollower(@Reference BulkStore store, @Reference BulkEnd end) {
    this.store = store;
    this.end = end;
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
    if (ENDS.contains(stored.event().data().getOrDefault("step", ""))) {
      store.done(ServiceRequest.idOfReference(stored.event().subject())).ifPresent(end::check);
    }
    return Optional.empty();
  }
}
