package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.catalog.manufacturing.ManufacturingCatalog;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.dataimport.PaymentFiles;
import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.Entitlements.Claims;
import io.echelon.platform.entitlement.PaymentDrop;
import io.echelon.platform.entitlement.PaymentTerms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.Before;
import org.junit.Test;

/** Section C: two payments in one quarter that break the terms lower the terms, not the tier. */
public class LatePaymentScenarioTest extends PolicyScenario {
  private static final String HEADER = "customer,document,due,paid\n";

  @Override
  String strategy() {
    return "manufacturing";
  }

  @Before
  public void useTheManufacturersCatalog() throws IOException {
    try (InputStream json = new ManufacturingCatalog().document()) {
      String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
      int version = platform.catalogs.draft(platform.admin, UNIT, text).version();
      platform.catalogs.approve(platform.approver, UNIT, version, LocalDate.of(2009, 1, 1));
    }
  }

  private void publishTwelve() {
    importSheet(ManufacturingScenarioTest.twelve(sheet()), AS_OF);
    publish(rate("2025"), AS_OF);
    platform.clock.set(Instant.parse("2026-06-01T02:00:00Z"));
  }

  private PaymentFiles.Counts record(String lines) {
    return platform.paymentFiles.record(
        platform.admin,
        UNIT,
        new ByteArrayInputStream((HEADER + lines).getBytes(StandardCharsets.UTF_8)));
  }

  private Claims claims(String number, String day) {
    return platform.entitlements.claims(platform.agent, UNIT, number, LocalDate.parse(day));
  }

  private Benefit.Payment terms(String number, String day) {
    List<Benefit.Payment> terms =
        claims(number, day).entries().stream()
            .map(e -> e.benefit())
            .filter(Benefit.Payment.class::isInstance)
            .map(Benefit.Payment.class::cast)
            .toList();
    assertEquals("one entry of payment terms", 1, terms.size());
    return terms.get(0);
  }

  private Period within(String number, String day) {
    return terms(number, day).within().orElseThrow();
  }

  @Test
  public void theSecondLatePaymentOfAQuarterLowersTheTermsOnItsFirstLateDay() {
    publishTwelve();
    record("M01,I-1,2025-09-05,2025-09-10\nM01,I-2,2025-09-20,\n");
    assertEquals(Period.ofMonths(3), within("M01", "2025-09-20"));
    assertEquals(Period.ofDays(30), within("M01", "2025-09-21"));
    Claims lowered = claims("M01", "2025-09-21");
    assertEquals("the tier stays", "A", lowered.tier().orElseThrow().tier());
    assertEquals(
        "From 2025-09-21 on the payment terms are those of tier B, because payments broke the terms"
            + " (due days in brackets): I-1 (2025-09-05), I-2 (2025-09-20) (一、4). If the next"
            + " quarter is kept, the terms of the own tier are back on 2026-01-01.",
        lowered.lowered().orElseThrow().reason().en());
    assertTrue(lowered.lowered().orElseThrow().reason().zh().contains("自2026-01-01起恢复"));
  }

  @Test
  public void aQuarterInWhichTheTermsAreKeptIsTheWayBack() {
    publishTwelve();
    record("M01,I-1,2025-09-05,2025-09-10\nM01,I-2,2025-09-20,2025-11-01\n");
    assertEquals(Period.ofDays(30), within("M01", "2025-12-31"));
    assertEquals(Period.ofMonths(3), within("M01", "2026-01-01"));
    record("M01,I-3,2025-10-01,2025-10-02\nM01,I-4,2025-12-30,2026-01-05\n");
    assertEquals("another bad quarter", Period.ofDays(30), within("M01", "2026-03-31"));
    assertEquals(Period.ofMonths(3), within("M01", "2026-04-01"));
  }

  @Test
  public void onceAQuarterIsForgivenAndTheQuarterIsThatOfTheFirstLateDay() {
    publishTwelve();
    record("M01,I-1,2025-09-05,2025-09-10\nM01,I-2,2025-09-30,2025-10-05\n");
    assertEquals("late since 1 October", Period.ofMonths(3), within("M01", "2025-10-06"));
    record("M01,I-3,2025-12-30,2026-01-09\n");
    assertEquals(Period.ofMonths(3), within("M01", "2025-12-30"));
    assertEquals(Period.ofDays(30), within("M01", "2025-12-31"));
  }

  @Test
  public void paidOnTheDueDayIsInTimeAndPrepaymentIsTheLowest() {
    publishTwelve();
    record("M01,I-1,2025-09-05,2025-09-05\nM01,I-2,2025-09-06,2025-09-06\n");
    assertEquals(Period.ofMonths(3), within("M01", "2025-09-30"));
    record("M12,I-1,2025-09-05,\nM12,I-2,2025-09-06,\n");
    assertEquals("D", claims("M12", "2025-09-30").tier().orElseThrow().tier());
    assertEquals(Benefit.Payment.Timing.PREPAYMENT, terms("M12", "2025-09-30").timing());
    record("M06,I-1,2025-09-05,\nM06,I-2,2025-09-06,\n");
    assertEquals(Benefit.Payment.Timing.PREPAYMENT, terms("M06", "2025-09-30").timing());
  }

  @Test
  public void whatIsLearnedLaterTakesADropBackAndAFileCanBeSentAgain() {
    publishTwelve();
    String open = "M01,I-1,2025-09-05,2025-09-10\nM01,I-2,2025-09-20,\n";
    assertEquals(new PaymentFiles.Counts(2, 2), record(open));
    assertEquals(new PaymentFiles.Counts(2, 0), record(open));
    assertEquals(Period.ofDays(30), within("M01", "2025-09-21"));
    assertEquals(new PaymentFiles.Counts(1, 1), record("M01,I-2,2025-09-20,2025-09-19\n"));
    assertEquals(Period.ofMonths(3), within("M01", "2025-09-21"));
  }

  @Test
  public void aFaultyLineIsNamed() {
    publishTwelve();
    assertFault("M01,I-1,2025-09-05,\nM99,I-2,2025-09-20,\n", "line 3: customer: there is no");
    assertFault("M01,I-1,5 Sept,\n", "line 2: due: 5 Sept is no day");
    assertFault("M01,I-1,2025-09-05\n", "line 2: 3 columns, not 4");
    assertEquals(List.of(), platform.payments.of(platform.admin, UNIT, "M01"));
    assertRefused(
        ErrorCode.FORBIDDEN,
        () ->
            platform.paymentFiles.record(
                platform.agent, UNIT, new ByteArrayInputStream(new byte[0])));
  }

  private void assertFault(String lines, String fault) {
    String message = assertRefused(ErrorCode.INVALID_INPUT, () -> record(lines)).getMessage();
    assertTrue(message, message.startsWith(fault));
  }

  /** 2,466 real invoices: who drops and when, against a count over the file itself. */
  @Test
  public void realInvoicesDropWhomADirectCountDrops() throws Exception {
    DateTimeFormatter american = DateTimeFormatter.ofPattern("M/d/yyyy");
    StringBuilder csv = new StringBuilder();
    Map<String, Map<String, List<LocalDate>>> lateDays = new TreeMap<>();
    Sheet sheet = sheet();
    Map<String, Object> seen = new HashMap<>();
    for (Map<String, String> invoice :
        SharedData.rows("ibm_accounts_receivable/WA_Fn-UseC_-Accounts-Receivable.csv")) {
      String customer = invoice.get("customerID");
      if (seen.putIfAbsent(customer, customer) == null) {
        sheet.add(customer, Map.of("sales_scale", 1_000));
      }
      LocalDate due = LocalDate.parse(invoice.get("DueDate"), american);
      LocalDate settled = LocalDate.parse(invoice.get("SettledDate"), american);
      csv.append(customer).append(',').append(invoice.get("invoiceNumber"));
      csv.append(',').append(due).append(',').append(settled).append('\n');
      if (SharedData.number(invoice, "DaysLate") > 0) {
        LocalDate first = due.plusDays(1);
        lateDays
            .computeIfAbsent(customer, c -> new TreeMap<>())
            .computeIfAbsent(
                first.getYear() + "-" + (first.getMonthValue() - 1) / 3, q -> new ArrayList<>())
            .add(first);
      }
    }
    importSheet(sheet, AS_OF);
    assertEquals(2_466, record(csv.toString()).recorded());

    List<String> counted = new ArrayList<>();
    lateDays.forEach(
        (customer, quarters) ->
            quarters.forEach(
                (quarter, days) -> {
                  if (days.size() >= 2) {
                    counted.add(customer + " " + days.stream().sorted().toList().get(1));
                  }
                }));
    List<String> listed = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      var page =
          platform.paymentTerms.list(
              platform.auditor, UNIT, LocalDate.of(2012, 1, 1), LocalDate.of(2014, 1, 1), after, 7);
      for (PaymentTerms.Dropped dropped : page.items()) {
        for (PaymentDrop drop : dropped.drops()) {
          listed.add(dropped.customer().number() + " " + drop.from());
        }
      }
      after = page.next();
    } while (after.isPresent());
    assertEquals(counted.stream().sorted().toList(), listed.stream().sorted().toList());
    assertEquals("drops", 239, listed.size());
  }
}
