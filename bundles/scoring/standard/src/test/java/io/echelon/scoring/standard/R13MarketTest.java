package io.echelon.scoring.standard;

import io.echelon.sdk.testkit.Rated;
import org.junit.Test;

/** Market share, sales contribution, demand and room for growth. */
public class R13MarketTest extends PolicyRow {
  public R13MarketTest() {
    super("market-abcd");
  }

  @Test
  public void theTiersAreAToD() {
    assertTiers("A Class A A级客户", "B Class B B级客户", "C Class C C级客户", "D Class D D级客户");
  }

  @Test
  public void aBeginsAt75() {
    // 25 + 20 + 15 + 15 of sales
    Rated customer =
        nobody.with("market_share", 25).with("demand", 5_000).with("growth_room", "HIGH");
    assertLine(75, customer, "sales_contribution", 1_500_000, "A", "B");
  }

  @Test
  public void bBeginsAt50() {
    // 10 + 10 + 9 + 21 of sales
    Rated customer =
        nobody.with("market_share", 10).with("demand", 1_000).with("growth_room", "MEDIUM");
    assertLine(50, customer, "sales_contribution", 2_100_000, "B", "C");
  }

  @Test
  public void cBeginsAt25() {
    // 0 + 5 + 3 + 17 of sales
    Rated customer = nobody.with("market_share", 0).with("demand", 100).with("growth_room", "LOW");
    assertLine(25, customer, "sales_contribution", 1_700_000, "C", "D");
  }

  @Test
  public void demandCountsInSteps() {
    Rated customer =
        nobody.with("market_share", 0).with("growth_room", "LOW").with("sales_contribution", 0);
    assertSteps(customer, "demand", 0, 100, 5, 1_000, 10, 5_000, 20);
  }

  @Test
  public void allFourIndicatorsAreNeeded() {
    assertNeeds("demand", "growth_room", "market_share", "sales_contribution");
  }

  @Test
  public void theSourceGivesNoDatesAndEndsNothing() {
    assertUndated();
    assertNobodyLeaves();
  }
}
