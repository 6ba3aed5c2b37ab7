package io.echelon.platform.dataimport.internal;

import io.echelon.platform.base.Transactions;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Mark;
import io.echelon.platform.customer.store.CustomerStore;
import io.echelon.platform.customer.store.MarkStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds out what a list changes, in blocks of customers. Reads only. */
@Component(service = MarkPlanner.class)
public final class MarkPlanner {
  private static final int BLOCK = 2_000;

  private final MarkStore marks;
  private final CustomerStore customers;
  private final Transactions transactions;

  @Activate
  public MarkPlanner(
      @Reference MarkStore marks,
      @Reference CustomerStore customers,
      @Reference Transactions transactions) {
    this.marks = marks;
    this.customers = customers;
    this.transactions = transactions;
  }

  /**
   * What changes.
   *
   * @param set numbers of the customers that get the mark
   * @param kept how many on the list carry it already
   * @param ended the marks of those who are not on the list
   */
  record Plan(List<String> set, long kept, List<Ended> ended) {}

  /** A mark that ends, and the number of the customer that carries it. */
  record Ended(String number, long mark) {}

  /**
   * Rejects lines of the list that can't be followed.
   *
   * @param replace whether the marks of those who are not on the list end
   */
  Plan plan(String unit, String code, LocalDate today, NumberList list, boolean replace) {
    List<String> set = new ArrayList<>();
    Set<Long> listed = new HashSet<>();
    List<String> numbers = list.numbers();
    long kept = 0;
    for (int from = 0; from < numbers.size(); from += BLOCK) {
      List<String> block = numbers.subList(from, Math.min(from + BLOCK, numbers.size()));
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
    return new Plan(set, kept, replace ? others(unit, code, today, listed) : List.of());
  }

  /** The mark that each of some customers carries, or else will carry, by customer. */
  private Map<Long, Mark> carried(
      String unit, String code, LocalDate today, Map<String, Customer> known) {
    List<Long> ids = known.values().stream().map(Customer::id).toList();
    Map<Long, Mark> carried = new HashMap<>();
    transactions.read(() -> marks.since(unit, ids, today)).stream()
        .filter(mark -> mark.code().equals(code))
        .forEach(
            mark ->
                carried.merge(
                    mark.customerId(), mark, (a, b) -> a.from().isAfter(b.from()) ? b : a));
    return carried;
  }

  /** The marks of those who carry it today and are not on the list. */
  private List<Ended> others(String unit, String code, LocalDate today, Set<Long> listed) {
    List<Ended> others = new ArrayList<>();
    List<Mark> page = page(unit, code, today, 0);
    while (!page.isEmpty()) {
      List<Mark> unlisted =
          page.stream().filter(mark -> !listed.contains(mark.customerId())).toList();
      List<Long> ids = unlisted.stream().map(Mark::customerId).toList();
      Map<Long, Customer> named = transactions.read(() -> customers.byIds(unit, ids));
      unlisted.forEach(
          mark -> others.add(new Ended(named.get(mark.customerId()).number(), mark.id())));
      page = page(unit, code, today, page.get(page.size() - 1).customerId());
    }
    return others;
  }

  private List<Mark> page(String unit, String code, LocalDate today, long after) {
    return transactions.read(() -> marks.on(unit, code, today, after, BLOCK));
  }
}
