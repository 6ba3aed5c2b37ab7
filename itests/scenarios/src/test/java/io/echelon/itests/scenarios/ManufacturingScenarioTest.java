package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.tiering.Quotas;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** A manufacturer's customers from their figures to quotas, ties, corrections and approval. */
public class ManufacturingScenarioTest extends PolicyScenario {

  @Override
  String strategy() {
    return "manufacturing";
  }

  @Test
  public void twelveCustomersAreDividedByQuotasAndTheirTiesAreTold() {
    importSheet(twelve(sheet()), AS_OF);
    Run run = rate("2025");
    assertEquals(List.of("M01", "M02"), in("A", run));
    // M07 and M06 have equal scores: the larger sales scale is B, though its number comes later
    assertEquals(List.of("M03", "M04", "M05", "M07"), in("B", run));
    assertEquals(List.of("M06", "M08", "M09", "M10", "M11"), in("C", run));
    assertEquals(List.of("M12"), in("D", run));

    Quotas quotas = quotas(run);
    assertEquals(12, quotas.population());
    assertTrue(quotas.enforced());
    // 2.4, 3.6, 4.8 and 1.2 places: the largest remainders are rounded up
    assertEquals(
        List.of(
            // M02 and M03 are parted by their numbers only
            new Quotas.Place("A", 2, 2, 97, 2, 2),
            new Quotas.Place("B", 4, 4, 87, 2, 0),
            new Quotas.Place("C", 5, 5, 73, 0, 0),
            new Quotas.Place("D", 1, 1, 60, 0, 0)),
        quotas.places());
  }

  @Test
  public void aRepeatOverTheSameFactsGivesTheSame() {
    importSheet(twelve(sheet()), AS_OF);
    Run first = rate("first");
    Run second = rate("second");
    for (String tier : List.of("A", "B", "C", "D")) {
      assertEquals(in(tier, first), in(tier, second));
    }
    assertEquals(quotas(first), quotas(second));
  }

  @Test
  public void aCustomerThatIsNotRatableStaysOutsideTheQuota() {
    Map<String, Object> incomplete = new HashMap<>(customer(20_000_000, 50));
    incomplete.remove("payment_on_terms");
    importSheet(twelve(sheet()).add("M00", incomplete), AS_OF);
    Run run = rate("2025");
    assertEquals(12, quotas(run).population());
    assertEquals(List.of("M01", "M02"), in("A", run));
    assertEquals(Optional.of("payment_on_terms is missing"), notRatable("M00", run));
    assertEquals(
        Map.of("A", 2L, "B", 4L, "C", 5L, "D", 1L, "", 1L),
        platform.runs.distribution(platform.admin, UNIT, run.id()));
  }

  @Test
  public void quotasOfTenCustomersBindAndAreLeftOnlyWithAReason() {
    importSheet(customers(10), AS_OF);
    Run run = rate("2025");
    assertTrue(quotas(run).enforced());
    assertEquals(
        List.of(2L, 3L, 4L, 1L), quotas(run).places().stream().map(Quotas.Place::quota).toList());
    platform.review.correct(platform.reviewer, UNIT, run.id(), "M03", "A", "a new plant opens");
    String refusal =
        assertRefused(
                ErrorCode.INVALID_INPUT,
                () -> platform.review.submit(platform.reviewer, UNIT, run.id(), " "))
            .getMessage();
    assertTrue(refusal, refusal.contains("A has 3 of 2, B has 2 of 3"));
    assertEquals(
        RunState.AWAITING_APPROVAL,
        platform.review.submit(platform.reviewer, UNIT, run.id(), "M03 will grow").state());
  }

  @Test
  public void aSwapKeepsTheQuotasAndNeedsNoReason() {
    importSheet(customers(10), AS_OF);
    Run run = rate("2025");
    platform.review.correct(platform.reviewer, UNIT, run.id(), "M03", "A", "pays at once");
    platform.review.correct(platform.reviewer, UNIT, run.id(), "M02", "B", "pays late");
    assertFalse(quotas(run).deviates());
    assertEquals(
        RunState.AWAITING_APPROVAL,
        platform.review.submit(platform.reviewer, UNIT, run.id(), null).state());
  }

  @Test
  public void quotasOfNineCustomersAreAdvice() {
    importSheet(customers(9), AS_OF);
    Run run = rate("2025");
    assertFalse(quotas(run).enforced());
    assertEquals(
        List.of(2L, 3L, 3L, 1L), quotas(run).places().stream().map(Quotas.Place::quota).toList());
    platform.review.correct(platform.reviewer, UNIT, run.id(), "M03", "A", "a new plant opens");
    assertTrue(quotas(run).deviates());
    assertEquals(
        RunState.AWAITING_APPROVAL,
        platform.review.submit(platform.reviewer, UNIT, run.id(), null).state());
  }

  private Quotas quotas(Run run) {
    return platform.runs.quotas(platform.admin, UNIT, run.id()).orElseThrow();
  }

  /** Customers of falling sales scale. */
  private Sheet customers(int count) {
    Sheet sheet = sheet();
    for (int i = 1; i <= count; i++) {
      sheet.add("M%02d".formatted(i), customer(12_000_000 - i * 1_000_000, 30));
    }
    return sheet;
  }

  /** Two A, four B, five C (M06, M08 to M11) and M12 as the only D. */
  static Sheet twelve(Sheet sheet) {
    return sheet
        .add("M12", customer(0, 0))
        .add("M01", customer(10_000_000, 30))
        .add("M02", customer(10_000_000, 20))
        .add("M03", customer(10_000_000, 20))
        .add("M04", customer(5_000_000, 20))
        .add("M05", customer(5_000_000, 15))
        .add("M06", customer(1_100_000, 20))
        .add("M07", customer(1_200_000, 20))
        .add("M08", customer(1_000_000, 15))
        .add("M09", customer(1_000_000, 10))
        .add("M10", customer(500_000, 10))
        .add("M11", customer(500_000, 5));
  }

  /** 60 points besides those for sales scale and margin. */
  private static Map<String, Object> customer(int sales, int margin) {
    return Map.of(
        "sales_scale",
        sales,
        "payment_on_terms",
        100,
        "product_margin",
        margin,
        "order_quantity",
        10_000,
        "sales_model",
        "EXCLUSIVE",
        "our_share",
        50,
        "trading_years",
        10,
        "standing",
        "NATIONAL");
  }
}
