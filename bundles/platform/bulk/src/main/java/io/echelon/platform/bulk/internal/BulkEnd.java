package io.echelon.platform.bulk.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.text.Messages;
import io.echelon.platform.bulk.BulkLine;
import io.echelon.platform.bulk.BulkRequest;
import io.echelon.platform.bulk.store.BulkStore;
import io.echelon.platform.servicedesk.RequestEnd;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.spi.LocalizedText;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Closes a parent when nothing of it is left to do, and opens it again when something is. Joins the
 * caller's transaction.
 */
@Component(service = BulkEnd.class)
public final class BulkEnd {
  private static final Messages MESSAGES = new Messages(BulkEnd.class);

  private final BulkStore store;
  private final Requests requests;
  private final Clock clock;

  @Activate
  public BulkEnd(
      @Reference BulkStore store,
      @Reference Requests requests,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.requests = requests;
    this.clock = clock;
  }

  void check(long id) {
    if (store.isOpen(id)) {
      if (store.reopen(id)) {
        reopen(store.find(id).orElseThrow());
      }
    } else if (store.finish(id, clock.instant())) {
      close(id);
    }
  }

  /** A parent that somebody else had ended stays as it is. */
  private void reopen(BulkRequest bulk) {
    Caller system = Caller.system();
    ServiceRequest parent = requests.get(system, bulk.unit(), bulk.number());
    if (parent.state() == RequestState.CLOSED) {
      requests.step(
          system,
          bulk.unit(),
          bulk.number(),
          RequestStep.REOPEN,
          parent.version(),
          Optional.of(note("again")));
    }
  }

  private void close(long id) {
    BulkRequest bulk = store.find(id).orElseThrow();
    Map<BulkLine.State, Long> counts = store.counts(id);
    String note =
        note("ended", counts.get(BulkLine.State.DONE), counts.get(BulkLine.State.REFUSED));
    RequestEnd.reach(requests, Caller.system(), bulk.unit(), bulk.number(), Optional.of(note));
  }

  /** A note has one text for all readers. */
  private static String note(String key, Object... arguments) {
    LocalizedText text = MESSAGES.text(key, arguments);
    return text.en() + " · " + text.zh();
  }
}
