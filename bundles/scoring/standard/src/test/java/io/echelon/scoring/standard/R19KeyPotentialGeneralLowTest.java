package io.echelon.scoring.standard;

import static org.junit.Assert.assertEquals;

import io.echelon.sdk.testkit.Rated;
import org.junit.Test;

/** Size, sales value, profit contribution and loyalty. */
public class R19KeyPotentialGeneralLowTest extends PolicyRow {
  public R19KeyPotentialGeneralLowTest() {
    super("key-potential-general-low");
  }

  @Test
  public void theTiersAreKeyPotentialGeneralAndLowValue() {
    assertTiers(
        "KEY Key 重点客户",
        "POTENTIAL Potential 潜力客户",
        "GENERAL General 一般客户",
        "LOW_VALUE Low value 低价值客户");
  }

  @Test
  public void keyBeginsAt75() {
    // 20 + 30 + 15 + 10 of sales
    Rated customer =
        nobody.with("size", 500).with("profit_contribution", 300_000).with("loyalty", "HIGH");
    assertLine(75, customer, "sales_value", 1_000_000, "KEY", "POTENTIAL");
    assertEquals("POTENTIAL", customer.with("sales_value", 1_000_000).with("size", 499).tier());
  }

  @Test
  public void potentialBeginsAt50() {
    // 10 + 10 + 9 + 21 of sales
    Rated customer =
        nobody.with("size", 100).with("profit_contribution", 100_000).with("loyalty", "MEDIUM");
    assertLine(50, customer, "sales_value", 2_100_000, "POTENTIAL", "GENERAL");
    assertEquals("GENERAL", customer.with("sales_value", 2_100_000).with("size", 99).tier());
  }

  @Test
  public void generalBeginsAt25() {
    // 5 + 0 + 3 + 17 of sales
    Rated customer = nobody.with("size", 20).with("profit_contribution", 0).with("loyalty", "LOW");
    assertLine(25, customer, "sales_value", 1_700_000, "GENERAL", "LOW_VALUE");
    assertEquals("LOW_VALUE", customer.with("sales_value", 1_700_000).with("size", 19).tier());
  }

  @Test
  public void sizeCountsInSteps() {
    Rated customer =
        nobody.with("sales_value", 0).with("profit_contribution", 0).with("loyalty", "LOW");
    assertSteps(customer, "size", 0, 20, 5, 100, 10, 500, 20);
  }

  @Test
  public void allFourIndicatorsAreNeeded() {
    assertNeeds("loyalty", "profit_contribution", "sales_value", "size");
  }

  @Test
  public void theSourceGivesNoDatesAndEndsNothing() {
    assertUndated();
    assertNobodyLeaves();
  }
}
