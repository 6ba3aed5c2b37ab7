package io.echelon.platform.form.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.form.Forms;
import io.echelon.platform.form.internal.Sheet.Column;
import io.echelon.platform.form.internal.Sheet.Pair;
import io.echelon.platform.tiering.Measure;
import io.echelon.platform.tiering.RatedCustomer;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunReview;
import io.echelon.platform.unit.Units;
import io.echelon.spi.scoring.card.Characteristic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The yearly list of important customers, read and written page by page. */
final class ImportantList {
  private static final int MOST_INDICATORS = 4;
  private static final int MONTHS_TO_THE_MIDDLE = 6;

  private final FormHead head;
  private final FormText words;
  private final RunReview review;
  private final List<String> tiers;
  private final long customers;
  private final List<Integer> indicators;

  /**
   * @param tiers codes of the important tiers, best first
   * @param customers how many they hold
   */
  ImportantList(
      FormHead head, FormText words, RunReview review, List<String> tiers, long customers) {
    this.head = head;
    this.words = words;
    this.review = review;
    this.tiers = tiers;
    this.customers = customers;
    List<Characteristic> all = head.card().characteristics();
    indicators =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -all.get(i).weight()))
            .limit(MOST_INDICATORS)
            .sorted()
            .toList();
  }

  void write(Caller caller, Sheet sheet, Units units) throws IOException {
    Run run = head.run();
    // an assessment in December is for the year to come, one in March for its own
    int year = run.asOf().plusMonths(MONTHS_TO_THE_MIDDLE).getYear();
    sheet.title(words.of("important", Integer.toString(year)), head.subtitle());
    sheet.pairs(
        List.of(
            new Pair(words.of("run"), run.name()),
            new Pair(words.of("asof"), run.asOf().toString()),
            new Pair(words.of("tiers"), String.join(", ", tiers)),
            new Pair(words.of("customers"), Long.toString(customers))));
    sheet.table(words.of("customers.list"), columns());
    long n = 0;
    for (String tier : tiers) {
      n = tier(caller, sheet, tier, n);
    }
    new Signatures(run, head.history()).write(sheet, words, units);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.of("n"), 2));
    columns.add(new Column(words.of("number"), 4));
    columns.add(new Column(words.of("name"), 7));
    columns.add(new Column(words.of("tier"), 3));
    columns.add(new Column(words.of("total"), 2));
    indicators.forEach(i -> columns.add(new Column(heading(i), 4)));
    columns.add(new Column(words.of("manager"), 4));
    return columns;
  }

  /** The unit stands above its column, so that a spreadsheet can sort by the numbers below. */
  private String heading(int indicator) {
    String name = words.in(head.card().characteristics().get(indicator).name());
    return unit(indicator).map(unit -> words.of("with.unit", name, unit)).orElse(name);
  }

  private Optional<String> unit(int indicator) {
    String code = head.card().characteristics().get(indicator).indicator();
    return head.card()
        .indicators()
        .get(head.card().indicatorIndex(code))
        .unit()
        .map(unit -> Measure.in(unit, words.language()));
  }

  private Object value(int indicator, RatedCustomer customer) {
    String value = words.in(customer.characteristics().get(indicator).value());
    String suffix = unit(indicator).map(unit -> " " + unit).orElse("");
    String bare =
        value.endsWith(suffix) ? value.substring(0, value.length() - suffix.length()) : value;
    return bare.matches("-?[0-9]+(\\.[0-9]+)?") ? (Object) Double.valueOf(bare) : bare;
  }

  /** Returns the number of the last row. */
  private long tier(Caller caller, Sheet sheet, String tier, long before) throws IOException {
    long n = before;
    Optional<String> after = Optional.empty();
    List<RatedCustomer> held = new ArrayList<>();
    do {
      Page<RatedCustomer> page =
          review.inTier(caller, head.run().unit(), head.run().id(), tier, after, Page.MAX);
      held.addAll(page.items());
      after = page.next();
      if (after.isEmpty() || customers > Forms.MOST_IN_PDF) {
        if (customers <= Forms.MOST_IN_PDF) {
          held.sort(Comparator.comparingDouble(c -> -c.line().result().score()));
        }
        for (RatedCustomer customer : held) {
          sheet.row(row(++n, customer));
        }
        held.clear();
      }
    } while (after.isPresent());
    return n;
  }

  private List<Object> row(long n, RatedCustomer customer) {
    List<Object> cells = new ArrayList<>();
    cells.add(n);
    cells.add(customer.line().result().number());
    cells.add(customer.name());
    cells.add(head.tier(customer.line().tier()));
    boolean scored = !customer.characteristics().isEmpty();
    cells.add(scored ? (Object) FormText.rounded(customer.line().result().score()) : "");
    for (int i : indicators) {
      cells.add(scored ? value(i, customer) : "");
    }
    cells.add("");
    return cells;
  }
}
