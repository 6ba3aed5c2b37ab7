package io.echelon.persistence.measurement;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.measurement.FactSheet;
import io.echelon.platform.measurement.FactSink;
import io.echelon.platform.measurement.FactValue;
import io.echelon.platform.measurement.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.Test;

public class FactStoreTest extends StoreContract {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static FactSheet sheet(long customer, LocalDate asOf, String code, FactValue value) {
    return new FactSheet(customer, asOf, new Facts(Map.of(code, value)));
  }

  private static FactSheet number(long customer, LocalDate asOf, double value) {
    return sheet(customer, asOf, "income", new FactValue.Number(value));
  }

  /** What a sink is told of a sheet. */
  private record Told(long customerId, Facts facts) {}

  private static List<Told> told(List<FactSheet> sheets) {
    return sheets.stream().map(s -> new Told(s.customerId(), s.facts())).toList();
  }

  private List<Told> sheets(long from, long to, LocalDate upTo) {
    return sheets(from, to, upTo, Optional.empty());
  }

  private List<Told> sheets(long from, long to, LocalDate upTo, Optional<Instant> recordedUntil) {
    return read(
        () -> {
          Sheets sheets = new Sheets();
          stores.facts().read(unit, from, to, upTo, recordedUntil, sheets);
          return sheets.all();
        });
  }

  /** Puts what is streamed together again. */
  private static final class Sheets implements FactSink {
    private final List<Told> sheets = new ArrayList<>();

    private void put(String code, FactValue value) {
      Told last = sheets.remove(sheets.size() - 1);
      Facts more = last.facts().overlaidBy(new Facts(Map.of(code, value)));
      sheets.add(new Told(last.customerId(), more));
    }

    private List<Told> all() {
      return sheets;
    }

    @Override
    public void sheet(long customerId) {
      sheets.add(new Told(customerId, Facts.NONE));
    }

    @Override
    public void number(String code, double value) {
      put(code, new FactValue.Number(value));
    }

    @Override
    public void text(String code, String value) {
      put(code, new FactValue.Category(value));
    }

    @Override
    public void flag(String code, boolean set) {
      put(code, new FactValue.Flag(set));
    }
  }

  @Test
  public void factsComeBackExactly() {
    Facts facts =
        new Facts(
            Map.of(
                "tax", new FactValue.Number(0.1 + 0.2),
                "large", new FactValue.Number(1.7976931348623157e308),
                "whole", new FactValue.Number(12),
                "industry", new FactValue.Category("金融 \"x\""),
                "empty", new FactValue.Category(""),
                "listed", new FactValue.Flag(true),
                "closed", new FactValue.Flag(false)));
    run(() -> stores.facts().append(unit, T0, List.of(new FactSheet(1, DAY, facts))));
    assertEquals(List.of(new Told(1, facts)), sheets(1, 1, DAY));
  }

  @Test
  public void rangeAndDateAreInclusive() {
    List<FactSheet> all = new ArrayList<>();
    for (long customer = 1; customer <= 4; customer++) {
      all.add(number(customer, DAY, customer));
      all.add(number(customer, DAY.plusDays(1), customer));
    }
    run(() -> stores.facts().append(unit, T0, all));
    run(() -> stores.facts().append("other " + unit, T0, all));
    assertEquals(told(List.of(all.get(2), all.get(4))), sheets(2, 3, DAY));
    assertEquals(told(all.subList(2, 6)), sheets(2, 3, DAY.plusDays(1)));
    assertEquals(List.of(), sheets(1, 4, DAY.minusDays(1)));
  }

  @Test
  public void whatWasRecordedLaterIsLeftOut() {
    FactSheet early = number(1, DAY, 1);
    FactSheet late = number(1, DAY, 2);
    Instant later = T0.plusNanos(1_000);
    run(() -> stores.facts().append(unit, T0, List.of(early)));
    run(() -> stores.facts().append(unit, later, List.of(late)));
    assertEquals(told(List.of(early)), sheets(1, 1, DAY, Optional.of(T0)));
    assertEquals(told(List.of(early, late)), sheets(1, 1, DAY, Optional.of(later)));
  }

  @Test
  public void someCustomersSheetsAreReadInTheSameOrderAsARange() {
    List<FactSheet> all = new ArrayList<>();
    for (long customer = 1; customer <= 700; customer++) {
      all.add(number(customer, DAY.plusDays(1), customer));
      all.add(number(customer, DAY, customer));
      all.add(number(customer, DAY, customer + 1));
    }
    run(() -> stores.facts().append(unit, T0, all));
    List<Long> even = LongStream.rangeClosed(1, 700).filter(c -> c % 2 == 0).boxed().toList();
    List<FactSheet> some =
        read(
            () -> {
              List<FactSheet> sheets = new ArrayList<>();
              stores.facts().read(unit, even, DAY.plusDays(1), sheets::add);
              return sheets;
            });
    assertEquals(
        sheets(1, 700, DAY.plusDays(1)).stream().filter(s -> s.customerId() % 2 == 0).toList(),
        told(some));
  }

  @Test
  public void sheetsOfADayComeInTheOrderOfRecording() {
    List<FactSheet> expected = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      FactSheet sheet = number(5, DAY, i);
      expected.add(sheet);
      run(() -> stores.facts().append(unit, T0, List.of(sheet)));
    }
    FactSheet earlier = number(5, DAY.minusDays(3), 99);
    run(() -> stores.facts().append(unit, T0, List.of(earlier)));
    expected.add(0, earlier);
    assertEquals(told(expected), sheets(5, 5, DAY));
  }

  @Test
  public void aLargeBatchKeepsItsOrder() {
    List<FactSheet> all = new ArrayList<>();
    for (int i = 0; i < 4_500; i++) {
      all.add(number(1 + i / 3, DAY, i));
    }
    run(() -> stores.facts().append(unit, T0, all));
    assertEquals(told(all), sheets(1, 2_000, DAY));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.facts().append(unit, T0, List.of(number(1, DAY, 1))));
    assertNeedsTransaction(
        () -> stores.facts().read(unit, 1, 1, DAY, Optional.empty(), new Sheets()));
  }
}
