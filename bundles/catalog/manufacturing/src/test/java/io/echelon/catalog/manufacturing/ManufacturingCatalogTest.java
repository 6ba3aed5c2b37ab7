package io.echelon.catalog.manufacturing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.Benefit.LeadTime;
import io.echelon.platform.entitlement.Benefit.Payment;
import io.echelon.platform.entitlement.Benefit.Payment.Timing;
import io.echelon.platform.entitlement.Benefit.Price;
import io.echelon.platform.entitlement.Benefit.Rush;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.sdk.testkit.CatalogContract;
import io.echelon.spi.catalog.EntitlementCatalog;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.Test;

public class ManufacturingCatalogTest extends CatalogContract {
  private final CatalogDocument document = CatalogDocuments.read(catalog().document());

  @Override
  protected EntitlementCatalog catalog() {
    return new ManufacturingCatalog();
  }

  @Override
  protected List<String> tiers() {
    return List.of("A", "B", "C", "D");
  }

  @Test
  public void everyInquiryIsAnsweredWithinTwentyFourHours() {
    Benefit answer = Benefit.Target.within(Benefit.Metric.FIRST_ANSWER, Duration.ofHours(24));
    assertEquals(List.of(answer, answer, answer, answer), benefits("inquiry"));
    assertClause("inquiry", "一、6");
  }

  @Test
  public void pricesGoFromFivePercentBelowTheInternalControlPriceToFiveAbove() {
    assertEquals(
        List.of(
            new Price(percent(-5), Optional.empty(), true),
            new Price(percent(-3), Optional.empty(), true),
            new Price(percent(0), Optional.empty(), true),
            new Price(percent(5), Optional.of(percent(5)), true)),
        benefits("price"));
    assertClause("price", "一、3");
  }

  @Test
  public void paymentTermsGoFromThreeMonthsToPrepayment() {
    assertEquals(
        List.of(
            new Payment(Timing.AFTER_DELIVERY, Optional.of(Period.ofMonths(3)), true, false),
            new Payment(Timing.AFTER_DELIVERY, Optional.of(Period.ofDays(30)), true, false),
            new Payment(Timing.ON_DELIVERY, Optional.empty(), false, true),
            new Payment(Timing.PREPAYMENT, Optional.empty(), false, false)),
        benefits("payment-terms"));
    assertClause("payment-terms", "一、4");
  }

  @Test
  public void normalOrdersTakeTwentyThirtyOrFortyDays() {
    assertEquals(
        List.of(new LeadTime(20, true), new LeadTime(30, true), new LeadTime(40, true)),
        benefits("lead-time"));
    assertClause("lead-time", "一、5");
    assertEquals(List.of("A", "B", "C"), served("order-completion"));
  }

  @Test
  public void rushOrdersAreInsertedForAAndByLoadForB() {
    assertEquals(
        List.of(
            new Rush(Rush.Right.YES),
            new Rush(Rush.Right.BY_LOAD),
            new Rush(Rush.Right.NO),
            new Rush(Rush.Right.NO)),
        benefits("rush-order"));
  }

  @Test
  public void aComesFirstAndDLast() {
    assertEquals(
        List.of(1, 2, 3, 4),
        benefits("order-priority").stream().map(b -> ((Benefit.Priority) b).rank()).toList());
  }

  @Test
  public void ordersOfDAreReviewedStrictly() {
    assertEquals(List.of("D"), served("order-review"));
    assertClause("order-review", "一、5");
  }

  @Test
  public void customersMayBeToldAllOfIt() {
    assertTrue(document.entries().stream().noneMatch(CatalogDocument.Entry::internal));
  }

  @Test
  public void whatTheSourceDoesNotSayIsMarked() {
    Map<String, List<String>> unsaid =
        document.entries().stream()
            .filter(e -> e.clause().contains("未列明"))
            .collect(Collectors.toMap(CatalogDocument.Entry::item, CatalogDocument.Entry::tiers));
    assertEquals(Map.of("rush-order", List.of("C", "D"), "order-priority", List.of("D")), unsaid);
  }

  /** The benefits of an item, from the best tier to the worst. */
  private List<Benefit> benefits(String item) {
    return tiers().stream()
        .flatMap(tier -> document.claims(tier, tier).stream())
        .filter(e -> e.item().equals(item))
        .map(CatalogDocument.Entry::benefit)
        .toList();
  }

  private List<String> served(String item) {
    return document.entries().stream()
        .filter(e -> e.item().equals(item))
        .flatMap(e -> e.tiers().stream())
        .toList();
  }

  private void assertClause(String item, String clause) {
    assertFalse(served(item).isEmpty());
    document.entries().stream()
        .filter(e -> e.item().equals(item))
        .forEach(e -> assertEquals(clause, e.clause()));
  }

  private static BigDecimal percent(int value) {
    return BigDecimal.valueOf(value);
  }
}
