package io.echelon.platform.entitlement.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.store.EventStore;
import io.echelon.platform.entitlement.ContractException;
import io.echelon.platform.entitlement.store.ContractStore;
import io.echelon.platform.tiering.Standing.Decision;
import io.echelon.platform.tiering.Standing.End;
import io.echelon.platform.tiering.Standing.State;
import io.echelon.platform.unit.Units;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps contract exceptions and takes them from state to state, each step with its audit row and
 * its event. Joins the caller's transaction.
 */
final class ContractSteps {
  private static final Reasons REASONS = new Reasons(ContractSteps.class);

  private final ContractStore store;
  private final EventStore events;
  private final Units units;
  private final AuditTrail audit;
  private final Clock clock;

  ContractSteps(
      ContractStore store, EventStore events, Units units, AuditTrail audit, Clock clock) {
    this.store = store;
    this.events = events;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
  }

  ContractException draft(Caller caller, ContractException drafted) {
    ContractException stored = store.insert(drafted);
    record(caller, stored, "draft", Optional.of(stored.terms().reason()));
    return stored;
  }

  ContractException approve(Caller caller, ContractException exception, Optional<String> comment) {
    requireDecidable(caller, exception);
    if (exception.terms().until().isBefore(units.today())) {
      throw refused(exception, "expired", exception.terms().until());
    }
    store.of(exception.unit(), exception.customerId()).stream()
        .filter(other -> other.state() == State.APPROVED && other.collidesWith(exception))
        .findFirst()
        .ifPresent(
            other -> {
              throw refused(exception, "collides", other.label());
            });
    Decision decision = new Decision(true, caller.name(), clock.instant(), comment);
    ContractException approved = exception.decided(decision);
    step(caller, exception, approved, "approve", comment);
    announce(approved, approved.terms().from(), decision.at());
    announce(approved, approved.terms().until().plusDays(1), decision.at());
    return approved;
  }

  ContractException refuse(Caller caller, ContractException exception, String reason) {
    requireDecidable(caller, exception);
    Optional<String> why = Optional.of(reason);
    ContractException refused =
        exception.decided(new Decision(false, caller.name(), clock.instant(), why));
    step(caller, exception, refused, "refuse", why);
    return refused;
  }

  ContractException revoke(Caller caller, ContractException exception, String reason) {
    State state = exception.state();
    if (state != State.PENDING && state != State.APPROVED) {
      throw refused(exception, "not-revocable", state);
    }
    LocalDate today = units.today();
    End end = new End(today, caller.name(), clock.instant(), reason);
    ContractException ended = exception.ended(end);
    step(caller, exception, ended, "revoke", Optional.of(reason));
    if (state == State.APPROVED) {
      announce(ended, today, end.at());
    }
    return ended;
  }

  private static void requireDecidable(Caller caller, ContractException exception) {
    if (exception.state() != State.PENDING) {
      throw refused(exception, "not-decidable", exception.state());
    }
    if (exception.by().equals(caller.name())) {
      throw REASONS.of(ErrorCode.SEPARATION_OF_DUTIES, "drafted", caller.name(), exception.label());
    }
  }

  private static EchelonException refused(ContractException exception, String key, Object why) {
    return REASONS.of(ErrorCode.ILLEGAL_STEP, key, exception.label(), why);
  }

  private void step(
      Caller caller,
      ContractException before,
      ContractException after,
      String step,
      Optional<String> reason) {
    store.update(after, before.state());
    record(caller, after, step, reason);
  }

  private void record(
      Caller caller, ContractException exception, String step, Optional<String> reason) {
    audit.record(
        caller,
        AuditDraft.in(
                exception.unit(),
                "contract." + step,
                "customer/" + exception.customerId() + "/contract/" + exception.id())
            .change(null, exception.terms().item() + ": " + exception.state())
            .because(reason.orElse(null)));
  }

  /** Tells that the customer's claims may change on a day, or now if the day has begun. */
  private void announce(ContractException exception, LocalDate day, Instant now) {
    Instant starts = units.startOf(day);
    events.append(
        new DomainEvent(
            "contract-exception",
            exception.unit(),
            "customer/" + exception.customerId(),
            starts.isBefore(now) ? now : starts,
            Map.of("exception", Long.toString(exception.id()))),
        now);
  }
}
