package io.echelon.platform.notification.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.notification.Outbox;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.notification.store.OutboxStore;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredOutbox implements Outbox {
  private final OutboxStore store;
  private final Transactions transactions;

  @Activate
  public StoredOutbox(@Reference OutboxStore store, @Reference Transactions transactions) {
    this.store = store;
    this.transactions = transactions;
  }

  @Override
  public void append(List<OutboxMessage> messages) {
    store.append(messages);
  }

  @Override
  public Page<OutboxMessage> list(Caller caller, String unit, Optional<String> after, int limit) {
    caller.requireIn(unit, Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AGENT, Role.AUDITOR);
    int size = Page.limit(limit);
    long before = after.isEmpty() ? Long.MAX_VALUE : Cursor.number(after);
    return transactions.read(
        () -> Page.of(store.before(unit, before, size + 1), size, m -> Long.toString(m.id())));
  }
}
