package io.echelon.platform.bulk.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.bulk.BulkLine;
import io.echelon.platform.bulk.BulkRequest;
import io.echelon.platform.bulk.BulkRequests;
import io.echelon.platform.bulk.store.BulkStore;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.Jobs;
import io.echelon.platform.servicedesk.RequestIntake;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredBulkRequests implements BulkRequests {
  private static final Role[] READERS = {Role.AGENT, Role.UNIT_ADMIN, Role.AUDITOR};
  private static final int BLOCK = 1_000;

  private final BulkStore store;
  private final BulkTerms terms;
  private final Customers customers;
  private final Requests requests;
  private final Jobs jobs;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Clock clock;

  @Activate
  public StoredBulkRequests(
      @Reference BulkStore store,
      @Reference BulkTerms terms,
      @Reference Customers customers,
      @Reference Requests requests,
      @Reference Jobs jobs,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.terms = terms;
    this.customers = customers;
    this.requests = requests;
    this.jobs = jobs;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public BulkRequest start(
      Caller caller, String unit, String customer, String item, String subject, InputStream csv) {
    caller.requireIn(unit, Role.AGENT);
    if (subject == null || subject.isBlank() || subject.length() > BulkLine.LONGEST_SUBJECT) {
      throw EchelonException.invalid(
          "subject: must have 1 to " + BulkLine.LONGEST_SUBJECT + " characters");
    }
    Customer whose = customers.get(Caller.system(), unit, customer);
    terms.requireItem(unit, item);
    LineFile file = new LineFile(csv);
    List<BulkLine> first = file.next(BLOCK);
    int fewest = terms.fewest(whose);
    if (first.size() < fewest) {
      throw EchelonException.invalid(
          "lines: " + first.size() + " are too few; a bulk request has at least " + fewest);
    }
    long id = transactions.write(store::nextId);
    int total = keep(id, first, file);
    return transactions.write(() -> open(caller, id, whose, item, subject, total));
  }

  /** In blocks; who sends too many gets nothing kept. */
  private int keep(long id, List<BulkLine> first, LineFile file) {
    int total = 0;
    List<BulkLine> block = first;
    while (!block.isEmpty()) {
      List<BulkLine> kept = block;
      total += kept.size();
      if (total > MOST) {
        forget(id);
        throw EchelonException.invalid("lines: a bulk request has at most " + MOST);
      }
      transactions.run(() -> store.insert(id, kept));
      block = file.next(BLOCK);
    }
    return total;
  }

  private void forget(long id) {
    boolean more = true;
    while (more) {
      more = transactions.write(() -> store.forget(id));
    }
  }

  private BulkRequest open(
      Caller caller, long id, Customer customer, String item, String subject, int total) {
    String unit = customer.unit();
    ServiceRequest parent =
        requests.accept(
            caller,
            new RequestIntake(
                unit,
                ServiceRequest.BATCH,
                ServiceRequest.BULK,
                subject.strip(),
                total + " × " + item,
                Optional.empty(),
                OptionalLong.of(customer.id()),
                List.of(),
                Optional.empty()));
    Job job =
        jobs.enqueue(caller, BulkHandler.TYPE, unit, Map.of(BulkHandler.BULK, Long.toString(id)));
    BulkRequest bulk =
        new BulkRequest(
            id,
            unit,
            parent.id(),
            customer.id(),
            item,
            total,
            job.id(),
            caller.name(),
            clock.instant(),
            Optional.empty());
    store.insert(bulk);
    audit.record(
        caller,
        AuditDraft.in(unit, "bulk.start", parent.reference()).change(null, total + " × " + item));
    return bulk;
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
