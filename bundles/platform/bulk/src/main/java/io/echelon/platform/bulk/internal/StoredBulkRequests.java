package io.echelon.platform.bulk.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.bulk.BulkLine;
import io.echelon.platform.bulk.BulkOrder;
import io.echelon.platform.bulk.BulkRequest;
import io.echelon.platform.bulk.BulkRequests;
import io.echelon.platform.bulk.store.BulkStore;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredBulkRequests implements BulkRequests {
  private static final Role[] READERS = {Role.AGENT, Role.UNIT_ADMIN, Role.AUDITOR};

  private final BulkStore store;
  private final BulkOpening opening;
  private final Transactions transactions;

  @Activate
  public StoredBulkRequests(
      @Reference BulkStore store,
      @Reference BulkOpening opening,
      @Reference Transactions transactions) {
    this.store = store;
    this.opening = opening;
    this.transactions = transactions;
  }

  @Override
  public BulkRequest start(Caller caller, String unit, BulkOrder order, InputStream csv) {
    caller.requireIn(unit, Role.AGENT);
    return opening.open(caller, unit, order, csv);
  }

  @Override
  public BulkRequest get(Caller caller, String unit, String number) {
    caller.requireIn(unit, READERS);
    return transactions.read(() -> find(unit, number));
  }

  @Override
  public Page<BulkRequest> list(Caller caller, String unit, Optional<String> after, int limit) {
    caller.requireIn(unit, READERS);
    int size = Page.limit(limit);
    long before = after.isEmpty() ? Long.MAX_VALUE : Cursor.number(after);
    return transactions.read(
        () -> Page.of(store.before(unit, before, size + 1), size, b -> Long.toString(b.id())));
  }

  @Override
  public Map<BulkLine.State, Long> progress(Caller caller, String unit, String number) {
    caller.requireIn(unit, READERS);
    return transactions.read(() -> store.counts(find(unit, number).id()));
  }

  @Override
  public Page<BulkLine> lines(
      Caller caller,
      String unit,
      String number,
      Optional<BulkLine.State> state,
      Optional<String> after,
      int limit) {
    caller.requireIn(unit, READERS);
    int size = Page.limit(limit);
    int from = (int) Math.min(Cursor.number(after), Integer.MAX_VALUE);
    return transactions.read(
        () ->
            Page.of(
                store.lines(find(unit, number).id(), state, from, size + 1),
                size,
                line -> Integer.toString(line.line())));
  }

  private BulkRequest find(String unit, String number) {
    return store
        .find(unit, ServiceRequest.idOf(number))
        .orElseThrow(() -> EchelonException.notFound("bulk request", number));
  }
}
