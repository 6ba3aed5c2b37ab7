package io.echelon.platform.obligation.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.obligation.Escalation;
import io.echelon.platform.obligation.Escalations;
import io.echelon.platform.obligation.store.EscalationStore;
import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredEscalations implements Escalations {
  private final EscalationStore store;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Clock clock;

  @Activate
  public StoredEscalations(
      @Reference EscalationStore store,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Page<Escalation> list(
      Caller caller, String unit, boolean unacknowledged, Optional<String> after, int limit) {
    caller.requireIn(unit, Role.AGENT, Role.UNIT_ADMIN, Role.APPROVER, Role.AUDITOR);
    int size = Page.limit(limit);
    long before = after.isEmpty() ? Long.MAX_VALUE : Cursor.number(after);
    return transactions.read(
        () ->
            Page.of(
                store.before(unit, unacknowledged, before, size + 1),
                size,
                e -> Long.toString(e.id())));
  }

  @Override
  public Escalation acknowledge(Caller caller, String unit, long id) {
    caller.requireIn(unit, Role.AGENT, Role.UNIT_ADMIN, Role.APPROVER);
    return transactions.write(
        () -> {
          if (find(unit, id).acknowledged().isEmpty()) {
            store.acknowledge(id, new Escalation.Acknowledgement(caller.name(), clock.instant()));
            audit.record(caller, AuditDraft.in(unit, "escalation.acknowledge", "escalation/" + id));
          }
          return find(unit, id);
        });
  }

  private Escalation find(String unit, long id) {
    return store.find(unit, id).orElseThrow(() -> EchelonException.notFound("escalation", id));
  }
}
