package io.echelon.platform.measurement.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.store.CustomerStore;
import io.echelon.platform.measurement.CustomerPayment;
import io.echelon.platform.measurement.Payments;
import io.echelon.platform.measurement.store.PaymentStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredPayments implements Payments {
  private static final Reasons REASONS = new Reasons(StoredPayments.class);
  private static final int LONGEST_DOCUMENT = 64;
  private static final Role[] READERS = {
    Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AGENT, Role.AUDITOR
  };

  private final PaymentStore store;
  private final CustomerStore customers;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Clock clock;

  @Activate
  public StoredPayments(
      @Reference PaymentStore store,
      @Reference CustomerStore customers,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.customers = customers;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public int record(Caller caller, String unit, List<Line> lines) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    if (lines.size() > MOST) {
      throw REASONS.invalid("lines.most", lines.size(), MOST);
    }
    return transactions.write(
        () -> {
          List<CustomerPayment> fresh = fresh(unit, payments(unit, lines));
          if (!fresh.isEmpty()) {
            store.append(unit, clock.instant(), fresh);
            audit.record(
                caller,
                AuditDraft.in(unit, "payments.record", "unit/" + unit)
                    .change(null, fresh.size() + " payments"));
          }
          return fresh.size();
        });
  }

  private List<CustomerPayment> payments(String unit, List<Line> lines) {
    Set<String> numbers = lines.stream().map(Line::number).collect(Collectors.toSet());
    Map<String, Customer> known = customers.byNumbers(unit, numbers);
    List<CustomerPayment> payments = new ArrayList<>();
    for (Line line : lines) {
      Customer customer = known.get(line.number());
      if (customer == null) {
        throw REASONS.invalid("line.customer", line.line(), line.number());
      }
      if (line.document().isBlank() || line.document().length() > LONGEST_DOCUMENT) {
        throw REASONS.invalid("line.document", line.line(), LONGEST_DOCUMENT);
      }
      payments.add(
          new CustomerPayment(customer.id(), line.document(), line.dueOn(), line.paidOn()));
    }
    return payments;
  }

  /** Of several lines of a document the last counts. */
  private List<CustomerPayment> fresh(String unit, List<CustomerPayment> payments) {
    Map<Document, CustomerPayment> known = new LinkedHashMap<>();
    Set<Long> ids = payments.stream().map(CustomerPayment::customerId).collect(Collectors.toSet());
    store.of(unit, ids).forEach(p -> known.put(Document.of(p), p));
    Map<Document, CustomerPayment> fresh = new LinkedHashMap<>();
    for (CustomerPayment payment : payments) {
      fresh.put(Document.of(payment), payment);
    }
    return fresh.values().stream().filter(p -> !p.equals(known.get(Document.of(p)))).toList();
  }

  private record Document(long customerId, String number) {
    static Document of(CustomerPayment payment) {
      return new Document(payment.customerId(), payment.document());
    }
  }

  @Override
  public List<CustomerPayment> of(Caller caller, String unit, String number) {
    caller.requireIn(unit, READERS);
    return transactions.read(
        () -> {
          Customer customer =
              customers
                  .byNumber(unit, number)
                  .orElseThrow(() -> EchelonException.notFound("customer", number));
          return store.of(unit, List.of(customer.id())).stream()
              .sorted(
                  Comparator.comparing(CustomerPayment::dueOn)
                      .thenComparing(CustomerPayment::document))
              .toList();
        });
  }

  @Override
  public Map<Long, List<CustomerPayment>> between(
      String unit, long fromId, long toId, LocalDate from, LocalDate to, Instant knownAt) {
    return transactions.read(
        () ->
            store.between(unit, fromId, toId, from, to, knownAt).stream()
                .collect(Collectors.groupingBy(CustomerPayment::customerId)));
  }
}
