package io.echelon.scoring.manufacturing;

import static org.junit.Assert.assertEquals;

import io.echelon.sdk.testkit.Rated;
import io.echelon.sdk.testkit.ScoringContract;
import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.Characteristic;
import io.echelon.spi.scoring.card.ForcedDistribution;
import io.echelon.spi.scoring.card.Tier;
import java.util.List;
import org.junit.Test;

/** The eight items of section C on each side of every step, and the shares. */
public class ManufacturingStrategyTest extends ScoringContract {
  private final Rated best =
      Rated.by(strategy())
          .with("sales_scale", 10_000_000)
          .with("payment_on_terms", 98)
          .with("product_margin", 30)
          .with("order_quantity", 10_000)
          .with("sales_model", "EXCLUSIVE")
          .with("our_share", 50)
          .with("trading_years", 10)
          .with("standing", "NATIONAL");

  @Override
  protected ScoringStrategy strategy() {
    return new ManufacturingStrategy();
  }

  @Test
  public void theEightItemsHaveTheirWeights() {
    assertEquals(
        List.of(25.0, 20.0, 15.0, 10.0, 5.0, 10.0, 5.0, 10.0),
        best.card().characteristics().stream().map(Characteristic::weight).toList());
    assertEquals(100, best.score(), 0);
  }

  @Test
  public void theSharesAre20And30And40And10Percent() {
    ForcedDistribution rule = (ForcedDistribution) best.card().rule();
    assertEquals(
        List.of(20.0, 30.0, 40.0, 10.0),
        rule.shares().stream().map(ForcedDistribution.Share::percent).toList());
    assertEquals("sales_scale", rule.thenBy().orElseThrow());
    assertEquals(10, rule.enforcedFrom());
  }

  @Test
  public void theTiersAreAToD() {
    assertEquals(
        List.of("A", "B", "C", "D"), best.card().tiers().stream().map(Tier::code).toList());
    assertEquals("A类客户", best.card().tiers().get(0).name().zh());
  }

  @Test
  public void salesScale() {
    steps("sales_scale", 100_000, 0, 5);
    steps("sales_scale", 500_000, 5, 10);
    steps("sales_scale", 1_000_000, 10, 15);
    steps("sales_scale", 5_000_000, 15, 20);
    steps("sales_scale", 10_000_000, 20, 25);
  }

  @Test
  public void paymentReputation() {
    steps("payment_on_terms", 60, 0, 5);
    steps("payment_on_terms", 80, 5, 10);
    steps("payment_on_terms", 90, 10, 15);
    steps("payment_on_terms", 98, 15, 20);
  }

  @Test
  public void productMargin() {
    steps("product_margin", 5, 0, 3);
    steps("product_margin", 10, 3, 6);
    steps("product_margin", 15, 6, 9);
    steps("product_margin", 20, 9, 12);
    steps("product_margin", 30, 12, 15);
    assertEquals(
        "a loss is possible", 0, best.with("product_margin", -8).points("product_margin"), 0);
  }

  @Test
  public void orderQuantity() {
    steps("order_quantity", 100, 0, 2);
    steps("order_quantity", 500, 2, 4);
    steps("order_quantity", 1_000, 4, 6);
    steps("order_quantity", 5_000, 6, 8);
    steps("order_quantity", 10_000, 8, 10);
  }

  @Test
  public void salesModel() {
    assertEquals(5, best.points("sales_model"), 0);
    assertEquals(4, best.with("sales_model", "DEALER").points("sales_model"), 0);
    assertEquals(3, best.with("sales_model", "DIRECT").points("sales_model"), 0);
    assertEquals(2, best.with("sales_model", "AGENT").points("sales_model"), 0);
    assertEquals(1, best.with("sales_model", "OCCASIONAL").points("sales_model"), 0);
  }

  @Test
  public void ourShare() {
    steps("our_share", 5, 0, 2);
    steps("our_share", 10, 2, 4);
    steps("our_share", 20, 4, 6);
    steps("our_share", 30, 6, 8);
    steps("our_share", 50, 8, 10);
  }

  @Test
  public void yearsOfTrading() {
    steps("trading_years", 1, 0, 2);
    steps("trading_years", 3, 2, 3);
    steps("trading_years", 5, 3, 4);
    steps("trading_years", 10, 4, 5);
  }

  @Test
  public void standing() {
    assertEquals(10, best.points("standing"), 0);
    assertEquals(6, best.with("standing", "REGIONAL").points("standing"), 0);
    assertEquals(3, best.with("standing", "LOCAL").points("standing"), 0);
    assertEquals(0, best.with("standing", "NONE").points("standing"), 0);
  }

  @Test
  public void withoutOneOfTheEightItemsACustomerIsNotRatable() {
    for (Characteristic item : best.card().characteristics()) {
      assertEquals(List.of(item.indicator()), best.without(item.indicator()).missing());
    }
  }

  private void steps(String item, double at, double below, double from) {
    assertEquals(below, best.with(item, Math.nextDown(at)).points(item), 1e-9);
    assertEquals(from, best.with(item, at).points(item), 1e-9);
  }
}
