package io.echelon.platform.dataimport.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.CustomerMarks;
import io.echelon.platform.customer.Mark;
import io.echelon.platform.customer.store.CustomerStore;
import io.echelon.platform.customer.store.MarkStore;
import io.echelon.platform.dataimport.MarkLists;
import io.echelon.platform.dataimport.RejectedLine;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.Units;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredMarkLists implements MarkLists {
  private static final Role[] WRITERS = {Role.UNIT_ADMIN, Role.REVIEWER};
  private static final int READ = 2_000;
  private static final int WRITTEN = 500;

  private final CustomerMarks marks;
  private final MarkStore store;
  private final CustomerStore customers;
  private final Rules rules;
  private final Units units;
  private final Transactions transactions;
  private final AuditTrail audit;

  @Activate
  public StoredMarkLists(
      @Reference CustomerMarks marks,
      @Reference MarkStore store,
      @Reference CustomerStore customers,
      @Reference Rules rules,
      @Reference Units units,
      @Reference Transactions transactions,
      @Reference AuditTrail audit) {
    this.marks = marks;
    this.store = store;
    this.customers = customers;
    this.rules = rules;
    this.units = units;
    this.transactions = transactions;
    this.audit = audit;
  }

  /** Numbers of the customers that get the mark, and the marks that end. */
  private record Plan(NumberList list, List<String> set, long kept, List<Mark> ended) {
    ListOutcome outcome() {
      List<RejectedLine> rejected = list.rejected();
      return new ListOutcome(
          list.lines(),
          set.size(),
          kept,
          ended.size(),
          rejected.size(),
          rejected.subList(0, Math.min(MOST_NAMED, rejected.size())));
    }
  }

  @Override
  public ListOutcome preview(
      Caller caller, String unit, String code, boolean replace, InputStream csv) {
    caller.requireIn(unit, WRITERS);
    return plan(unit, code, replace, units.today(), csv).outcome();
  }

  @Override
  public ListOutcome apply(
      Caller caller, String unit, String code, boolean replace, String reason, InputStream csv) {
    caller.requireIn(unit, WRITERS);
    LocalDate today = units.today();
    Plan plan = plan(unit, code, replace, today, csv);
    ListOutcome outcome = plan.outcome();
    if (replace && outcome.rejected() > 0) {
      RejectedLine first = outcome.faults().get(0);
      throw EchelonException.invalid(
          "line " + first.line() + ": " + first.column() + ": " + first.reason());
    }
    inBlocks(
        WRITTEN,
        plan.set(),
        number -> marks.set(caller, unit, number, code, today, Optional.empty(), reason));
    Map<Long, Customer> named = named(unit, plan.ended());
    inBlocks(
        WRITTEN,
        plan.ended(),
        mark ->
            marks.end(
                caller,
                unit,
                named.get(mark.customerId()).number(),
                mark.id(),
                today.minusDays(1),
                reason));
    transactions.run(
        () ->
            audit.record(
                caller,
                AuditDraft.in(unit, "mark.list", "mark/" + code)
                    .change(null, outcome.set() + " set, " + outcome.ended() + " ended")
                    .because(reason)));
    return outcome;
  }

  private Plan plan(String unit, String code, boolean replace, LocalDate today, InputStream csv) {
    if (rules.current(unit, today).rules().mark(code).isEmpty()) {
      throw EchelonException.invalid("code: the unit's rules have no mark " + code);
    }
    NumberList list = new NumberList(csv);
    List<String> set = new ArrayList<>();
    Set<Long> listed = new HashSet<>();
    List<String> numbers = list.numbers();
    long kept = 0;
    for (int from = 0; from < numbers.size(); from += READ) {
      List<String> block = numbers.subList(from, Math.min(from + READ, numbers.size()));
      Map<String, Customer> known = transactions.read(() -> customers.byNumbers(unit, block));
      Map<Long, Mark> carried = carried(unit, code, today, known);
      for (String number : block) {
        Customer customer = known.get(number);
        if (customer == null) {
          list.reject(number, "there is no customer " + number);
          continue;
        }
        listed.add(customer.id());
        Mark mark = carried.get(customer.id());
        if (mark == null) {
          set.add(number);
        } else if (mark.holdsOn(today)) {
          kept++;
        } else {
          list.reject(number, "gets the mark on " + mark.from() + " anyhow");
        }
      }
    }
    return new Plan(list, set, kept, replace ? others(unit, code, today, listed) : List.of());
  }

  /** The mark that each of some customers carries, or will carry, by customer. */
  private Map<Long, Mark> carried(
      String unit, String code, LocalDate today, Map<String, Customer> known) {
    List<Long> ids = known.values().stream().map(Customer::id).toList();
    Map<Long, Mark> carried = new HashMap<>();
    transactions.read(() -> store.since(unit, ids, today)).stream()
        .filter(mark -> mark.code().equals(code))
        .forEach(mark -> carried.merge(mark.customerId(), mark, StoredMarkLists::earlier));
    return carried;
  }

  private static Mark earlier(Mark a, Mark b) {
    return a.from().isAfter(b.from()) ? b : a;
  }

  /** The marks of those who carry it today and are not on the list. */
  private List<Mark> others(String unit, String code, LocalDate today, Set<Long> listed) {
    List<Mark> others = new ArrayList<>();
    List<Mark> page = page(unit, code, today, 0);
    while (!page.isEmpty()) {
      page.stream().filter(mark -> !listed.contains(mark.customerId())).forEach(others::add);
      page = page(unit, code, today, page.get(page.size() - 1).customerId());
    }
    return others;
  }

  private List<Mark> page(String unit, String code, LocalDate today, long after) {
    return transactions.read(() -> store.on(unit, code, today, after, READ));
  }

  private Map<Long, Customer> named(String unit, List<Mark> ended) {
    Map<Long, Customer> named = new HashMap<>();
    List<Long> ids = ended.stream().map(Mark::customerId).toList();
    for (int from = 0; from < ids.size(); from += READ) {
      List<Long> block = ids.subList(from, Math.min(from + READ, ids.size()));
      named.putAll(transactions.read(() -> customers.byIds(unit, block)));
    }
    return named;
  }

  private <T> void inBlocks(int size, List<T> all, Consumer<T> change) {
    for (int from = 0; from < all.size(); from += size) {
      List<T> block = all.subList(from, Math.min(from + size, all.size()));
      transactions.run(() -> block.forEach(change));
    }
  }
}
