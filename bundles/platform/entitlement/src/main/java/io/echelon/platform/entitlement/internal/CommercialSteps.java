package io.echelon.platform.entitlement.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.store.EventStore;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.entitlement.CommercialDecision;
import io.echelon.platform.entitlement.CommercialDecision.Answer;
import io.echelon.platform.entitlement.CommercialDecision.Kind;
import io.echelon.platform.entitlement.CommercialDecision.Part;
import io.echelon.platform.entitlement.CommercialException;
import io.echelon.platform.entitlement.store.CommercialStore;
import io.echelon.platform.tiering.Standing.Decision;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps exceptions from commercial decisions and decides on them, each step with its audit row and
 * its event. Joins the caller's transaction.
 */
final class CommercialSteps {
  private static final Reasons REASONS = new Reasons(CommercialSteps.class);

  private final CommercialStore store;
  private final EventStore events;
  private final AuditTrail audit;
  private final Clock clock;

  CommercialSteps(CommercialStore store, EventStore events, AuditTrail audit, Clock clock) {
    this.store = store;
    this.events = events;
    this.audit = audit;
    this.clock = clock;
  }

  CommercialException request(
      Caller caller, Customer customer, CommercialDecision decided, Kind kind, String reason) {
    requireInPrinciple(decided.part(kind));
    CommercialException stored =
        store.insert(
            new CommercialException(
                0,
                customer.unit(),
                customer.id(),
                decided,
                kind,
                reason,
                caller.name(),
                clock.instant(),
                Optional.empty()));
    record(caller, stored, "request", Optional.of(reason));
    return stored;
  }

  private static void requireInPrinciple(Part part) {
    if (!part.inPrinciple()) {
      throw refused(
          "principle",
          part.clause()
              .map(clause -> part.kind() + " (" + clause + ")")
              .orElse(part.kind().name()));
    }
    if (part.answer() == Answer.YES) {
      throw refused("granted", part.kind());
    }
  }

  CommercialException settle(
      Caller caller, CommercialException pending, boolean approved, Optional<String> reason) {
    if (pending.decision().isPresent()) {
      throw refused("commercial.decided", pending.id());
    }
    if (pending.by().equals(caller.name())) {
      throw REASONS.of(ErrorCode.SEPARATION_OF_DUTIES, "asked", caller.name(), pending.id());
    }
    CommercialException settled =
        pending.with(new Decision(approved, caller.name(), clock.instant(), reason));
    store.decide(settled);
    record(caller, settled, approved ? "approve" : "refuse", reason);
    return settled;
  }

  private static EchelonException refused(String key, Object term) {
    return REASONS.of(ErrorCode.ILLEGAL_STEP, key, term);
  }

  private void record(
      Caller caller, CommercialException exception, String step, Optional<String> reason) {
    String subject = "customer/" + exception.customerId();
    audit.record(
        caller,
        AuditDraft.in(
                exception.unit(),
                "commercial." + step,
                subject + "/commercial-exception/" + exception.id())
            .change(null, exception.kind())
            .because(reason.orElse(null)));
    events.append(
        new DomainEvent(
            "commercial-exception",
            exception.unit(),
            subject,
            clock.instant(),
            Map.of("exception", Long.toString(exception.id()), "step", step)),
        clock.instant());
  }
}
