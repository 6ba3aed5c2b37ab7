package io.echelon.platform.bulk.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.bulk.BulkLine;
import io.echelon.platform.bulk.BulkOrder;
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

/**
 * Makes a bulk request of a file. Its lines are kept in blocks before it is; whoever is refused, or
 * sends the same again, leaves none.
 */
@Component(service = BulkOpening.class)
public final class BulkOpening {
  private static final Reasons REASONS = new Reasons(BulkOpening.class);
  private static final int BLOCK = 1_000;
  private static final int LONGEST_KEY = 200;

  private final BulkStore store;
  private final BulkTerms terms;
  private final Customers customers;
  private final Requests requests;
  private final Jobs jobs;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Clock clock;

  @Activate
  public BulkOpening(
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

  BulkRequest open(Caller caller, String unit, BulkOrder order, InputStream csv) {
    bounded("subject", order.subject(), BulkLine.LONGEST_SUBJECT);
    order.key().ifPresent(key -> bounded("key", key, LONGEST_KEY));
    Customer whose = customers.get(Caller.system(), unit, order.customer());
    terms.requireItem(unit, order.item());
    Content content = new Content(order, csv);
    LineFile file = new LineFile(content);
    List<BulkLine> first = file.next(BLOCK);
    int fewest = terms.fewest(whose);
    if (first.size() < fewest) {
      throw REASONS.invalid("lines.few", first.size(), fewest);
    }
    long id = transactions.write(store::nextId);
    try {
      int total = keep(id, first, file);
      BulkRequest made = transactions.write(() -> make(caller, id, whose, order, total, content));
      if (made.id() != id) {
        forget(id);
      }
      return made;
    } catch (EchelonException e) {
      forget(id);
      throw e;
    }
  }

  private static void bounded(String name, String text, int longest) {
    if (text == null || text.isBlank() || text.length() > longest) {
      throw REASONS.invalid("length", name, longest);
    }
  }

  private int keep(long id, List<BulkLine> first, LineFile file) {
    int total = 0;
    List<BulkLine> block = first;
    while (!block.isEmpty()) {
      List<BulkLine> kept = block;
      total += kept.size();
      if (total > BulkRequests.MOST) {
        throw REASONS.invalid("lines.bulk", BulkRequests.MOST);
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

  private BulkRequest make(
      Caller caller, long id, Customer customer, BulkOrder order, int total, Content content) {
    String key = order.key().orElse("#" + id);
    Optional<BulkStore.Made> made = store.made(customer.unit(), caller.name(), key);
    if (made.isEmpty()) {
      BulkRequest bulk = accept(caller, id, customer, order, total);
      store.insert(bulk, key, content.hash());
      return bulk;
    }
    if (!made.get().contentHash().equals(content.hash())) {
      throw REASONS.of(ErrorCode.KEY_REUSED, "key.reused", key, made.get().bulk().number());
    }
    return made.get().bulk();
  }

  private BulkRequest accept(
      Caller caller, long id, Customer customer, BulkOrder order, int total) {
    String what = total + " × " + order.item();
    ServiceRequest parent =
        requests.accept(
            caller,
            new RequestIntake(
                customer.unit(),
                ServiceRequest.BATCH,
                ServiceRequest.BULK,
                order.subject().strip(),
                what,
                Optional.empty(),
                OptionalLong.of(customer.id()),
                List.of(),
                Optional.empty()));
    Map<String, String> bulk = Map.of(BulkHandler.BULK, Long.toString(id));
    Job job = jobs.enqueue(caller, BulkHandler.TYPE, customer.unit(), bulk);
    audit.record(
        caller,
        AuditDraft.in(customer.unit(), "bulk.start", parent.reference()).change(null, what));
    return new BulkRequest(
        id,
        customer.unit(),
        parent.id(),
        customer.id(),
        order.item(),
        total,
        job.id(),
        caller.name(),
        clock.instant(),
        Optional.empty());
  }
}
