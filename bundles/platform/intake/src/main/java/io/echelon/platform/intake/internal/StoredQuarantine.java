package io.echelon.platform.intake.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.intake.Quarantine;
import io.echelon.platform.intake.QuarantinedMessage;
import io.echelon.platform.intake.store.IntakeStore;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredQuarantine implements Quarantine {
  private final IntakeStore store;
  private final Transactions transactions;

  @Activate
  public StoredQuarantine(@Reference IntakeStore store, @Reference Transactions transactions) {
    this.store = store;
    this.transactions = transactions;
  }

  @Override
  public QuarantinedMessage get(Caller caller, long id) {
    caller.require(Role.AGENT, Role.AUDITOR);
    return transactions
        .read(() -> store.quarantined(id))
        .filter(m -> caller.sees(m.unit().orElse(Caller.ALL_UNITS)))
        .orElseThrow(() -> EchelonException.notFound("quarantined message", id));
  }

  @Override
  public Page<QuarantinedMessage> list(Caller caller, Optional<String> after, int limit) {
    caller.require(Role.AGENT, Role.AUDITOR);
    int size = Page.limit(limit);
    long afterId = Cursor.number(after);
    return transactions.read(
        () ->
            Page.of(
                store.quarantinedAfter(visibleUnits(caller), afterId, size + 1),
                size,
                m -> Long.toString(m.id())));
  }

  /** Empty: all. */
  private static Optional<Set<String>> visibleUnits(Caller caller) {
    return caller.sees(Caller.ALL_UNITS) ? Optional.empty() : Optional.of(caller.units());
  }
}
