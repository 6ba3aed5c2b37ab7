package io.echelon.platform.entitlement.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.base.text.Messages;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.store.CustomerStore;
import io.echelon.platform.customer.store.CustomerStore.Member;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.entitlement.LatePayments;
import io.echelon.platform.entitlement.PaymentDrop;
import io.echelon.platform.entitlement.PaymentTerms;
import io.echelon.platform.measurement.CustomerPayment;
import io.echelon.platform.measurement.Payments;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.spi.scoring.card.Tier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredPaymentTerms implements PaymentTerms {
  private static final Reasons REASONS = new Reasons(StoredPaymentTerms.class);
  private static final int BLOCK = 2_000;
  private static final int BLOCKS = 10;
  private static final Messages MESSAGES = new Messages(StoredPaymentTerms.class);

  private final Payments payments;
  private final Catalogs catalogs;
  private final Scorecards scorecards;
  private final CustomerStore customers;
  private final Transactions transactions;
  private final Clock clock;

  @Activate
  public StoredPaymentTerms(
      @Reference Payments payments,
      @Reference Catalogs catalogs,
      @Reference Scorecards scorecards,
      @Reference CustomerStore customers,
      @Reference Transactions transactions,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.payments = payments;
    this.catalogs = catalogs;
    this.scorecards = scorecards;
    this.customers = customers;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Optional<Reduced> of(
      String unit, long customerId, TierAnswer tier, LocalDate on, Instant knownAt) {
    return rule(unit, on)
        .flatMap(
            rule -> {
              List<CustomerPayment> known =
                  payments
                      .between(unit, customerId, customerId, PaymentDrop.horizon(on), on, knownAt)
                      .getOrDefault(customerId, List.of());
              return PaymentDrop.of(known, rule, on).stream()
                  .filter(drop -> drop.holdsOn(on))
                  .max(Comparator.comparing(PaymentDrop::last))
                  .map(drop -> lowered(unit, tier, rule, drop));
            });
  }

  private Reduced lowered(String unit, TierAnswer tier, LatePayments rule, PaymentDrop drop) {
    List<Tier> tiers =
        scorecards.get(Caller.system(), unit, tier.scorecardVersion()).card().tiers();
    String below = tiers.get(Math.min(tier.rank(), tiers.size() - 1)).code();
    String late =
        drop.late().stream()
            .map(p -> p.document() + " (" + p.dueOn() + ")")
            .collect(Collectors.joining(", "));
    return new Reduced(
        below,
        drop,
        rule.clause(),
        MESSAGES.text(
            "lowered",
            drop.from().toString(),
            below,
            late,
            drop.last().plusDays(1).toString(),
            rule.clause()));
  }

  @Override
  public Page<Dropped> list(
      Caller caller, String unit, LocalDate from, LocalDate to, Optional<String> after, int limit) {
    caller.requireIn(unit, Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AGENT, Role.AUDITOR);
    if (to.isBefore(from)) {
      throw REASONS.invalid("to.before-from", to, from);
    }
    int size = Page.limit(limit);
    return transactions.read(
        () ->
            rule(unit, to)
                .map(rule -> page(unit, rule, from, to, Cursor.number(after), size))
                .orElseGet(() -> new Page<>(List.of(), Optional.empty())));
  }

  private Page<Dropped> page(
      String unit, LatePayments rule, LocalDate from, LocalDate to, long after, int size) {
    List<Dropped> found = new ArrayList<>();
    long last = after;
    for (int block = 0; block < BLOCKS; block++) {
      List<Member> members = customers.members(unit, last, BLOCK);
      if (members.isEmpty()) {
        return new Page<>(found, Optional.empty());
      }
      long end = members.get(members.size() - 1).id();
      Map<Long, List<PaymentDrop>> drops = drops(unit, rule, members.get(0).id(), end, from, to);
      Map<Long, Customer> named = customers.byIds(unit, drops.keySet());
      for (Map.Entry<Long, List<PaymentDrop>> entry : drops.entrySet()) {
        if (found.size() == size) {
          return new Page<>(found, Optional.of(Long.toString(last)));
        }
        last = entry.getKey();
        found.add(new Dropped(named.get(last), entry.getValue()));
      }
      last = end;
    }
    return new Page<>(found, Optional.of(Long.toString(last)));
  }

  private Map<Long, List<PaymentDrop>> drops(
      String unit, LatePayments rule, long fromId, long toId, LocalDate from, LocalDate to) {
    Map<Long, List<PaymentDrop>> drops = new TreeMap<>();
    payments
        .between(unit, fromId, toId, PaymentDrop.horizon(from), to, clock.instant())
        .forEach(
            (customer, known) -> {
              List<PaymentDrop> begun =
                  PaymentDrop.of(known, rule, to).stream()
                      .filter(d -> !d.from().isBefore(from) && !d.from().isAfter(to))
                      .toList();
              if (!begun.isEmpty()) {
                drops.put(customer, begun);
              }
            });
    return drops;
  }

  private Optional<LatePayments> rule(String unit, LocalDate on) {
    return catalogs
        .current(unit, on)
        .map(CatalogVersion::document)
        .flatMap(document -> document.latePayments());
  }
}
