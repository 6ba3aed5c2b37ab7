package io.echelon.platform.customer.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.base.store.EventStore;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.CustomerMarks;
import io.echelon.platform.customer.Mark;
import io.echelon.platform.customer.store.CustomerStore;
import io.echelon.platform.customer.store.MarkStore;
import io.echelon.platform.unit.MarkEffect;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.UnitRules;
import io.echelon.platform.unit.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredCustomerMarks implements CustomerMarks {
  private static final Reasons REASONS = new Reasons(StoredCustomerMarks.class);
  private static final Role[] WRITERS = {Role.UNIT_ADMIN, Role.REVIEWER};
  private static final int MAX_TEXT = 1_000;

  private final MarkStore store;
  private final CustomerStore customers;
  private final Rules rules;
  private final Units units;
  private final EventStore events;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Clock clock;

  @Activate
  public StoredCustomerMarks(
      @Reference MarkStore store,
      @Reference CustomerStore customers,
      @Reference Rules rules,
      @Reference Units units,
      @Reference EventStore events,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.customers = customers;
    this.rules = rules;
    this.units = units;
    this.events = events;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Mark set(
      Caller caller,
      String unit,
      String number,
      String code,
      LocalDate from,
      Optional<LocalDate> last,
      String reason) {
    caller.requireIn(unit, WRITERS);
    String why = checked(reason);
    if (last.isPresent() && last.get().isBefore(from)) {
      throw REASONS.invalid("last.before-from", last.get(), from);
    }
    UnitRules known = rules.current(unit, units.today()).rules();
    if (known.mark(code).isEmpty()) {
      throw REASONS.invalid("mark.unknown", code);
    }
    return transactions.write(
        () -> {
          long customer = customer(unit, number).id();
          boolean overlaps =
              store.of(unit, customer).stream()
                  .anyMatch(
                      m ->
                          m.code().equals(code)
                              && last.map(l -> !m.from().isAfter(l)).orElse(true)
                              && m.last().map(l -> !l.isBefore(from)).orElse(true)
                              && m.last().map(l -> !l.isBefore(m.from())).orElse(true));
          if (overlaps) {
            throw REASONS.of(ErrorCode.ALREADY_EXISTS, "mark.overlap", number, code);
          }
          Mark mark =
              store.insert(
                  new Mark(
                      0, unit, customer, code, from, last, caller.name(), clock.instant(), why));
          record(caller, mark, "customer.mark", code + " from " + from, why);
          announce(mark, from);
          last.ifPresent(l -> announce(mark, l.plusDays(1)));
          return mark;
        });
  }

  @Override
  public Mark end(
      Caller caller, String unit, String number, long mark, LocalDate last, String reason) {
    caller.requireIn(unit, WRITERS);
    String why = checked(reason);
    return transactions.write(
        () -> {
          Mark running =
              store.of(unit, customer(unit, number).id()).stream()
                  .filter(m -> m.id() == mark)
                  .findFirst()
                  .orElseThrow(() -> EchelonException.notFound("mark", mark));
          if (running.last().isPresent() && !last.isBefore(running.last().get())) {
            throw REASONS.invalid("mark.ends", running.last().get());
          }
          Mark ended = running.until(last);
          store.end(ended);
          record(caller, ended, "customer.unmark", ended.code() + " until " + last, why);
          announce(ended, last.plusDays(1));
          return ended;
        });
  }

  @Override
  public List<Mark> of(Caller caller, String unit, String number) {
    caller.requireIn(unit, StoredCustomers.READERS);
    return transactions.read(() -> store.of(unit, customer(unit, number).id()));
  }

  @Override
  public Page<Marked> list(
      Caller caller, String unit, String code, LocalDate on, Optional<String> after, int limit) {
    caller.requireIn(unit, StoredCustomers.READERS);
    int size = Page.limit(limit);
    long afterId = Cursor.number(after);
    return transactions.read(
        () -> {
          Page<Mark> page =
              Page.of(
                  store.on(unit, code, on, afterId, size + 1),
                  size,
                  m -> Long.toString(m.customerId()));
          Map<Long, Customer> named =
              customers.byIds(unit, page.items().stream().map(Mark::customerId).toList());
          return page.map(m -> new Marked(named.get(m.customerId()), m));
        });
  }

  @Override
  public Map<Long, MarkEffect> effects(String unit, Collection<Long> customerIds, LocalDate on) {
    return transactions.read(
        () -> {
          Map<Long, MarkEffect> strongest = new HashMap<>();
          List<Mark> marks = store.on(unit, customerIds, on);
          UnitRules known = marks.isEmpty() ? UnitRules.DEFAULT : rules.current(unit, on).rules();
          for (Mark mark : marks) {
            known
                .mark(mark.code())
                .filter(rule -> rule.effect() != MarkEffect.NONE)
                .ifPresent(
                    rule ->
                        strongest.merge(
                            mark.customerId(),
                            rule.effect(),
                            (a, b) -> a.compareTo(b) > 0 ? a : b));
          }
          return strongest;
        });
  }

  private Customer customer(String unit, String number) {
    return customers
        .byNumber(unit, number)
        .orElseThrow(() -> EchelonException.notFound("customer", number));
  }

  private void record(Caller caller, Mark mark, String action, String after, String why) {
    audit.record(
        caller,
        AuditDraft.in(mark.unit(), action, "customer/" + mark.customerId())
            .change(null, after)
            .because(why));
  }

  private void announce(Mark mark, LocalDate day) {
    events.append(
        new DomainEvent(
            "customer-marked",
            mark.unit(),
            "customer/" + mark.customerId(),
            units.startOf(day),
            Map.of("mark", mark.code())),
        clock.instant());
  }

  private static String checked(String reason) {
    if (reason == null || reason.isBlank() || reason.length() > MAX_TEXT) {
      throw REASONS.invalid("reason.length", MAX_TEXT);
    }
    return reason;
  }
}
