package io.echelon.scoring.bank;

import static org.junit.Assert.assertEquals;

import io.echelon.sdk.testkit.Rated;
import io.echelon.sdk.testkit.ScoringContract;
import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.Characteristic;
import io.echelon.spi.scoring.card.Tier;
import java.util.List;
import org.junit.Test;

/** Customers on each side of every line of section D. */
public class BankStrategyTest extends ScoringContract {
  private static final double HIGH_NET_WORTH = 6_000_000;

  /** 10 + 10 + 10 + 10 = 40 points, without assets and transaction value. */
  private final Rated loyal =
      Rated.by(strategy())
          .with("aum", 0)
          .with("transaction_value", 0)
          .with("transaction_count", 40)
          .monthsSince("customer_since", 120)
          .with("products", 6)
          .with("potential", "HIGH");

  private final Rated nobody =
      Rated.by(strategy())
          .with("aum", 0)
          .with("transaction_value", 0)
          .with("transaction_count", 0)
          .monthsSince("customer_since", 0)
          .with("products", 0)
          .with("potential", "NONE");

  @Override
  protected ScoringStrategy strategy() {
    return new BankStrategy();
  }

  @Test
  public void theCriteriaHaveTheirWeights() {
    assertEquals(
        List.of(40.0, 20.0, 10.0, 10.0, 10.0, 10.0),
        loyal.card().characteristics().stream().map(Characteristic::weight).toList());
    assertEquals(
        100, loyal.with("aum", HIGH_NET_WORTH).with("transaction_value", 200_000).score(), 0);
    assertEquals(0, nobody.score(), 0);
  }

  @Test
  public void theTiersHaveTheNamesOfTheSource() {
    assertEquals(
        List.of("VIP客户", "核心客户", "潜力客户", "一般客户"),
        loyal.card().tiers().stream().map(Tier::name).map(n -> n.zh()).toList());
  }

  @Test
  public void vipBeginsAt75() {
    // 40 + 20 + 15 of assets: halfway between 50,000 and 500,000
    Rated customer = loyal.with("transaction_value", 200_000).with("aum", 275_000);
    assertEquals(75, customer.score(), 0);
    assertEquals("VIP", customer.tier());
    assertEquals("CORE", customer.with("aum", 274_990).tier());
  }

  @Test
  public void coreBeginsAt55() {
    // 40 + 15 of transaction value
    Rated customer = loyal.with("transaction_value", 50_000);
    assertEquals(55, customer.score(), 0);
    assertEquals("CORE", customer.tier());
    assertEquals("POTENTIAL", customer.with("transaction_value", 49_999).tier());
  }

  @Test
  public void potentialBeginsAt35() {
    // 20 of assets + 15 of transaction value
    Rated customer = nobody.with("aum", 500_000).with("transaction_value", 50_000);
    assertEquals(35, customer.score(), 0);
    assertEquals("POTENTIAL", customer.tier());
    assertEquals("GENERAL", customer.with("aum", 499_999).tier());
    assertEquals("GENERAL", nobody.tier());
  }

  @Test
  public void sixMillionsMakeAVipWhateverThePoints() {
    Rated rich = nobody.with("aum", HIGH_NET_WORTH);
    assertEquals(40, rich.score(), 0);
    assertEquals("VIP", rich.tier());
    assertEquals("POTENTIAL", rich.with("aum", HIGH_NET_WORTH - 0.01).tier());
  }

  @Test
  public void assetsCountAlongACurve() {
    assertEquals(10, nobody.with("aum", 50_000).score(), 1e-9);
    assertEquals(15, nobody.with("aum", 275_000).score(), 1e-9);
    assertEquals(20, nobody.with("aum", 500_000).score(), 1e-9);
    assertEquals(30, nobody.with("aum", 2_000_000).score(), 1e-9);
    assertEquals(35, nobody.with("aum", 4_000_000).score(), 1e-9);
    assertEquals(40, nobody.with("aum", 50_000_000).score(), 1e-9);
  }

  @Test
  public void tenureCountsInWholeMonths() {
    assertEquals(0, nobody.monthsSince("customer_since", 11).points("tenure"), 0);
    assertEquals(2, nobody.monthsSince("customer_since", 12).points("tenure"), 0);
    assertEquals(2, nobody.monthsSince("customer_since", 35).points("tenure"), 0);
    assertEquals(5, nobody.monthsSince("customer_since", 36).points("tenure"), 0);
    assertEquals(8, nobody.monthsSince("customer_since", 60).points("tenure"), 0);
    assertEquals(10, nobody.monthsSince("customer_since", 120).points("tenure"), 0);
  }

  @Test
  public void frequencyAndProductsCountInSteps() {
    assertEquals(0, nobody.with("transaction_count", 0.9).score(), 0);
    assertEquals(2, nobody.with("transaction_count", 1).score(), 0);
    assertEquals(4, nobody.with("transaction_count", 4).score(), 0);
    assertEquals(6, nobody.with("transaction_count", 10).score(), 0);
    assertEquals(8, nobody.with("transaction_count", 20).score(), 0);
    assertEquals(2, nobody.with("products", 1).score(), 0);
    assertEquals(8, nobody.with("products", 5).score(), 0);
    assertEquals(10, nobody.with("products", 6).score(), 0);
  }

  @Test
  public void withoutOneCriterionACustomerIsNotRatable() {
    for (Characteristic c : loyal.card().characteristics()) {
      assertEquals(List.of(c.indicator()), loyal.without(c.indicator()).missing());
    }
  }
}
