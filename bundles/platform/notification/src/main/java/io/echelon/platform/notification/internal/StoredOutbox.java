package io.echelon.platform.notification.internal;

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
import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.Outbox;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.notification.store.OutboxStore;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredOutbox implements Outbox {
  private static final Reasons REASONS = new Reasons(StoredOutbox.class);
  private static final Set<DeliveryState> RESENDABLE =
      EnumSet.of(DeliveryState.UNCERTAIN, DeliveryState.UNDELIVERABLE, DeliveryState.GIVEN_UP);

  private final OutboxStore store;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Clock clock;

  @Activate
  public StoredOutbox(
      @Reference OutboxStore store,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void append(List<OutboxMessage> messages) {
    store.append(messages);
  }

  @Override
  public Page<OutboxMessage> list(
      Caller caller,
      String unit,
      Optional<DeliveryState> state,
      Optional<String> subject,
      Optional<String> after,
      int limit) {
    requireStaff(caller, unit);
    int size = Page.limit(limit);
    long before = after.isEmpty() ? Long.MAX_VALUE : Cursor.number(after);
    return transactions.read(
        () ->
            Page.of(
                store.before(unit, state, subject, before, size + 1),
                size,
                m -> Long.toString(m.id())));
  }

  @Override
  public Map<DeliveryState, Long> counts(Caller caller, String unit) {
    requireStaff(caller, unit);
    Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
    for (DeliveryState state : DeliveryState.values()) {
      counts.put(state, 0L);
    }
    counts.putAll(transactions.read(() -> store.counts(unit)));
    return counts;
  }

  private static void requireStaff(Caller caller, String unit) {
    caller.requireIn(unit, Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AGENT, Role.AUDITOR);
  }

  @Override
  public OutboxMessage resend(Caller caller, String unit, long id, String reason) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    if (reason == null || reason.isBlank()) {
      throw REASONS.invalid("reason.needed");
    }
    return transactions.write(
        () -> {
          OutboxMessage message = find(unit, id);
          DeliveryState state = message.delivery().state();
          if (!RESENDABLE.contains(state)) {
            throw REASONS.of(ErrorCode.ILLEGAL_STEP, "message.state", id, state, RESENDABLE);
          }
          if (!store.move(message, Steps.waitingAgain(message.delivery(), clock.instant()))) {
            throw REASONS.of(ErrorCode.STALE, "message.stale", id);
          }
          audit.record(
              caller,
              AuditDraft.in(unit, "message.resend", "message/" + id)
                  .change(state, DeliveryState.WAITING)
                  .because(reason));
          return find(unit, id);
        });
  }

  private OutboxMessage find(String unit, long id) {
    return store.find(unit, id).orElseThrow(() -> EchelonException.notFound("message", id));
  }
}
