package io.echelon.platform.complaint.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.store.EventStore;
import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.complaint.ComplaintEvent;
import io.echelon.platform.complaint.store.ComplaintStore;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What every change of a complaint leaves behind. Joins the caller's transaction. */
@Component(service = ComplaintChanges.class)
public final class ComplaintChanges {
  private static final Reasons REASONS = new Reasons(ComplaintChanges.class);

  private final ComplaintStore store;
  private final StageClocks clocks;
  private final AuditTrail audit;
  private final EventStore events;
  private final Clock clock;

  @Activate
  public ComplaintChanges(
      @Reference ComplaintStore store,
      @Reference StageClocks clocks,
      @Reference AuditTrail audit,
      @Reference EventStore events,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.clocks = clocks;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  Complaint find(String unit, String number) {
    return store
        .find(unit, ServiceRequest.idOf(number))
        .orElseThrow(() -> EchelonException.notFound("complaint", number));
  }

  /**
   * A complaint that is about to be changed.
   *
   * @throws EchelonException ILLEGAL_STEP if it is closed, STALE if its version is another
   */
  Complaint open(String unit, String number, long version) {
    Complaint complaint = find(unit, number);
    if (!complaint.stage().isOpen()) {
      throw REASONS.of(ErrorCode.ILLEGAL_STEP, "complaint.closed", number);
    }
    if (complaint.version() != version) {
      throw REASONS.of(ErrorCode.STALE, "complaint.stale", number, complaint.version());
    }
    return complaint;
  }

  /** A new one, with its first clock. */
  void accept(Complaint complaint) {
    store.insert(complaint);
    clocks.start(complaint, complaint.stage().workingDays(), complaint.acceptedAt());
    note(Caller.system(), complaint, "accept", Optional.empty());
  }

  /** Keeps a changed complaint with history, audit row and event. */
  Complaint keep(Caller caller, Complaint changed, String action, Optional<String> note) {
    Complaint kept = store.update(changed);
    note(caller, kept, action, note);
    return kept;
  }

  /** Closes a complaint; of one without agreement the clock is given up, not kept. */
  Complaint close(Caller caller, Complaint complaint, boolean abnormal, Optional<String> note) {
    Instant now = now();
    if (!abnormal) {
      clocks.end(complaint, now);
    }
    clocks.cancel(complaint);
    return keep(
        caller,
        complaint.closed(now, clocks.since(complaint, now), abnormal),
        abnormal ? "close-abnormally" : "close",
        note);
  }

  /** The customer is not content after all. */
  void reopen(Complaint complaint) {
    Complaint again = complaint.reopened();
    clocks.enter(again, again.stage().workingDays(), now());
    keep(Caller.system(), again, "reopen", Optional.empty());
  }

  private void note(Caller caller, Complaint complaint, String action, Optional<String> note) {
    Instant now = now();
    store.append(
        complaint.id(),
        new ComplaintEvent(complaint.stage(), complaint.owner(), caller.name(), now, note));
    audit.record(
        caller,
        AuditDraft.in(complaint.unit(), "complaint." + action, complaint.reference())
            .change(null, complaint.stage())
            .because(note.orElse(null)));
    events.append(
        new DomainEvent(
            "complaint-changed",
            complaint.unit(),
            complaint.reference(),
            now,
            Map.of("stage", complaint.stage().name())),
        now);
  }
}
