package io.echelon.platform.audit.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditEntry;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.audit.store.AuditStore;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredAuditTrail implements AuditTrail {
  private static final Reasons REASONS = new Reasons(StoredAuditTrail.class);

  private final AuditStore store;
  private final Transactions transactions;
  private final Clock clock;

  @Activate
  public StoredAuditTrail(
      @Reference AuditStore store,
      @Reference Transactions transactions,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void record(Caller caller, AuditDraft draft) {
    store.append(entry(caller, draft, clock.instant()));
  }

  @Override
  public void record(Caller caller, List<AuditDraft> drafts) {
    Instant now = clock.instant();
    store.append(drafts.stream().map(draft -> entry(caller, draft, now)).toList());
  }

  private static AuditEntry entry(Caller caller, AuditDraft draft, Instant now) {
    return new AuditEntry(
        0,
        now,
        caller.name(),
        draft.unit(),
        draft.action(),
        draft.subject(),
        draft.before(),
        draft.after(),
        draft.reason());
  }

  @Override
  public Page<AuditEntry> list(
      Caller caller, Optional<String> unit, Optional<String> after, int limit) {
    caller.require(Role.AUDITOR);
    if (!caller.sees(unit.orElse(Caller.ALL_UNITS))) {
      throw REASONS.of(ErrorCode.FORBIDDEN, "trail", caller.name(), unit.orElse("all"));
    }
    int size = Page.limit(limit);
    long cursor = Cursor.number(after);
    return transactions.read(
        () -> Page.of(store.after(unit, cursor, size + 1), size, e -> Long.toString(e.id())));
  }
}
