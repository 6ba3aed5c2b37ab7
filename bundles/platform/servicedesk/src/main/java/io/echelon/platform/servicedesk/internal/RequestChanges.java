package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestStore;
import io.echelon.spi.LocalizedText;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/** How an agent changes a request beside its steps: seen, open, in one transaction, noted. */
final class RequestChanges {
  private static final Reasons REASONS = new Reasons(RequestChanges.class);

  private final RequestStore store;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Clock clock;

  RequestChanges(RequestStore store, Transactions transactions, AuditTrail audit, Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /** What is done with a request at an instant. */
  interface Work extends BiFunction<ServiceRequest, Instant, ServiceRequest> {}

  /**
   * Changes an open request in a transaction of its own.
   *
   * @param version the version the agent has seen
   */
  ServiceRequest change(Caller caller, String unit, String number, long version, Work work) {
    caller.requireIn(unit, Role.AGENT);
    return changeCurrent(
        unit,
        number,
        (request, now) -> {
          if (request.version() != version) {
            throw REASONS.of(ErrorCode.STALE, "stale", number, request.version());
          }
          return work.apply(request, now);
        });
  }

  /** The same whatever its version. */
  ServiceRequest changeCurrent(String unit, String number, Work work) {
    return transactions.write(
        () -> {
          ServiceRequest request =
              store
                  .find(unit, ServiceRequest.idOf(number))
                  .orElseThrow(() -> EchelonException.notFound("request", number));
          if (!request.state().isOpen()) {
            throw REASONS.of(ErrorCode.ILLEGAL_STEP, "closed", request.state());
          }
          return store.update(work.apply(request, clock.instant()));
        });
  }

  /**
   * Keeps a line of the history and an audit row.
   *
   * @param terms what stands in the line's words; beside each other in the audit row
   */
  void note(
      ServiceRequest request,
      Caller caller,
      Instant now,
      String action,
      Optional<String> words,
      String... terms) {
    LocalizedText what = EventText.of(action, (Object[]) terms);
    store.append(request.id(), RequestEvent.beside(request, caller.name(), now, what, words));
    audit.record(
        caller,
        AuditDraft.in(request.unit(), "request." + action, request.reference())
            .change(null, String.join(" → ", terms))
            .because(words.orElse(null)));
  }
}
