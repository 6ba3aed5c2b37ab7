package io.echelon.platform.complaint.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.complaint.AbnormalClosure;
import io.echelon.platform.complaint.AbnormalClosures;
import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.complaint.ComplaintStage;
import io.echelon.platform.complaint.Decision;
import io.echelon.platform.complaint.Limit;
import io.echelon.platform.complaint.store.ClosureStore;
import io.echelon.platform.servicedesk.RequestHandling;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredAbnormalClosures implements AbnormalClosures {
  private static final Reasons REASONS = new Reasons(StoredAbnormalClosures.class);
  private static final Role[] READERS = {Role.AGENT, Role.UNIT_ADMIN, Role.APPROVER, Role.AUDITOR};
  private static final int MOST_EVIDENCE = 20;
  private static final int LONGEST_EVIDENCE = 400;

  private final ClosureStore store;
  private final ComplaintChanges changes;
  private final RequestHandling handling;
  private final Transactions transactions;
  private final AuditTrail audit;

  @Activate
  public StoredAbnormalClosures(
      @Reference ClosureStore store,
      @Reference ComplaintChanges changes,
      @Reference RequestHandling handling,
      @Reference Transactions transactions,
      @Reference AuditTrail audit) {
    this.store = store;
    this.changes = changes;
    this.handling = handling;
    this.transactions = transactions;
    this.audit = audit;
  }

  @Override
  public AbnormalClosure request(
      Caller caller,
      String unit,
      String number,
      Set<Limit> limits,
      String reason,
      List<String> evidence,
      long version) {
    caller.requireIn(unit, Role.AGENT);
    String why = Texts.required("reason", reason, Texts.LONGEST_REASON);
    if (limits.isEmpty()) {
      throw REASONS.invalid("limits");
    }
    List<String> proofs = evidence(evidence);
    return transactions.write(
        () -> {
          Complaint complaint = changes.open(unit, number, version);
          requireDisagreement(complaint);
          AbnormalClosure closure =
              store.insert(
                  new AbnormalClosure(
                      0,
                      unit,
                      complaint.id(),
                      limits,
                      why,
                      proofs,
                      caller.name(),
                      changes.now(),
                      Optional.empty()));
          changes.keep(
              caller,
              complaint,
              "wish-abnormal-closure",
              Optional.of(closure.limits() + ": " + why));
          return closure;
        });
  }

  private static List<String> evidence(List<String> given) {
    if (given.isEmpty() || given.size() > MOST_EVIDENCE) {
      throw REASONS.invalid("evidence", MOST_EVIDENCE);
    }
    return given.stream().map(e -> Texts.required("evidence", e, LONGEST_EVIDENCE)).toList();
  }

  private void requireDisagreement(Complaint complaint) {
    if (complaint.stage() != ComplaintStage.PROPOSED) {
      throw REASONS.of(ErrorCode.ILLEGAL_STEP, "closure.stage", complaint.stage());
    }
    if (store.of(complaint.unit(), complaint.id()).stream()
        .anyMatch(earlier -> earlier.decision().isEmpty())) {
      throw REASONS.of(ErrorCode.ILLEGAL_STEP, "closure.waits", complaint.number());
    }
  }

  @Override
  public AbnormalClosure decide(
      Caller caller, String unit, long id, boolean approved, String note) {
    caller.requireIn(unit, Role.APPROVER);
    String why = Texts.required("note", note, Texts.LONGEST_REASON);
    return transactions.write(
        () -> {
          AbnormalClosure closure = undecided(unit, id);
          Complaint complaint = changes.find(unit, closure.number());
          requireSecondPerson(caller, closure, complaint);
          AbnormalClosure decided =
              closure.decided(new Decision(approved, caller.name(), changes.now(), why));
          store.decide(decided);
          audit.record(
              caller,
              AuditDraft.in(unit, "complaint.decide-abnormal-closure", complaint.reference())
                  .change(null, approved ? "approved" : "refused")
                  .because(why));
          if (approved) {
            handling.closeUnagreed(caller, unit, complaint.number(), why);
            changes.close(caller, complaint, true, Optional.of(why));
          } else {
            changes.keep(caller, complaint, "refuse-abnormal-closure", Optional.of(why));
          }
          return decided;
        });
  }

  private AbnormalClosure undecided(String unit, long id) {
    AbnormalClosure closure =
        store.find(unit, id).orElseThrow(() -> EchelonException.notFound("abnormal closure", id));
    if (closure.decision().isPresent()) {
      throw REASONS.of(ErrorCode.ILLEGAL_STEP, "closure.decided", id);
    }
    return closure;
  }

  private static void requireSecondPerson(
      Caller caller, AbnormalClosure closure, Complaint complaint) {
    if (caller.name().equals(closure.requestedBy())
        || complaint.owner().equals(Optional.of(caller.name()))) {
      throw REASONS.of(ErrorCode.SEPARATION_OF_DUTIES, "closure.another", caller.name());
    }
  }

  @Override
  public List<AbnormalClosure> of(Caller caller, String unit, String number) {
    caller.requireIn(unit, READERS);
    return transactions.read(() -> store.of(unit, changes.find(unit, number).id()));
  }

  @Override
  public Page<AbnormalClosure> waiting(
      Caller caller, String unit, Optional<String> after, int limit) {
    caller.requireIn(unit, READERS);
    int size = Page.limit(limit);
    long from = Cursor.number(after);
    return transactions.read(
        () -> Page.of(store.waiting(unit, from, size + 1), size, c -> Long.toString(c.id())));
  }
}
