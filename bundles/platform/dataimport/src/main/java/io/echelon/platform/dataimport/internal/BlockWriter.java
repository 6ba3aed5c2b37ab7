package io.echelon.platform.dataimport.internal;

import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.store.CustomerStore;
import io.echelon.platform.measurement.FactSheet;
import io.echelon.platform.measurement.Facts;
import io.echelon.platform.measurement.Measurements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares a block of lines with what is stored and writes the difference, in batches. */
final class BlockWriter {
  private final CustomerStore customers;
  private final Measurements measurements;

  BlockWriter(CustomerStore customers, Measurements measurements) {
    this.customers = customers;
    this.measurements = measurements;
  }

  void write(String unit, List<Line> lines, Map<String, Long> idsByCode, ImportCounts counts) {
    Map<String, Customer> stored =
        customers.byNumbers(unit, lines.stream().map(l -> l.customer().number()).toList());
    List<Line> unknown =
        lines.stream().filter(l -> !stored.containsKey(l.customer().number())).toList();
    List<Line> known =
        lines.stream().filter(l -> stored.containsKey(l.customer().number())).toList();
    List<FactSheet> sheets = add(unknown, idsByCode);

    Map<LocalDate, Map<Long, Facts>> factsByDate = currentFacts(unit, known, stored);
    List<Customer> renewed = new ArrayList<>();
    int changed = 0;
    for (Line line : known) {
      Customer before = stored.get(line.customer().number());
      Customer after = line.customer().withId(before.id());
      Facts facts = factsByDate.get(line.asOf()).getOrDefault(before.id(), Facts.NONE);
      boolean newFacts = !facts.overlaidBy(line.facts()).equals(facts);
      if (newFacts) {
        sheets.add(new FactSheet(before.id(), line.asOf(), line.facts()));
      }
      if (!after.equals(before)) {
        renewed.add(after);
      }
      changed += newFacts || !after.equals(before) ? 1 : 0;
    }
    if (!renewed.isEmpty()) {
      customers.update(renewed);
    }
    measurements.append(unit, sheets);
    counts.taken(unknown.size(), changed, known.size() - changed);
  }

  /** Adds customers; one whose registration code another unit knows is the same customer. */
  private List<FactSheet> add(List<Line> lines, Map<String, Long> idsByCode) {
    List<FactSheet> sheets = new ArrayList<>();
    if (lines.isEmpty()) {
      return sheets;
    }
    Map<String, Long> ids = new HashMap<>(idsByCode);
    List<Customer> added =
        customers.insert(
            lines.stream()
                .map(Line::customer)
                .map(c -> c.withId(c.registrationCode().map(ids::remove).orElse(0L)))
                .toList());
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).facts().values().isEmpty()) {
        sheets.add(new FactSheet(added.get(i).id(), lines.get(i).asOf(), lines.get(i).facts()));
      }
    }
    return sheets;
  }

  private Map<LocalDate, Map<Long, Facts>> currentFacts(
      String unit, List<Line> known, Map<String, Customer> stored) {
    Map<LocalDate, Collection<Long>> idsByDate = new TreeMap<>();
    for (Line line : known) {
      idsByDate
          .computeIfAbsent(line.asOf(), d -> new ArrayList<>())
          .add(stored.get(line.customer().number()).id());
    }
    Map<LocalDate, Map<Long, Facts>> facts = new HashMap<>();
    idsByDate.forEach((date, ids) -> facts.put(date, measurements.asOf(unit, ids, date)));
    return facts;
  }
}
