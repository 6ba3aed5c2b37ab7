package io.echelon.scoring.standard;

import static org.junit.Assert.assertEquals;

import io.echelon.sdk.testkit.Rated;
import org.junit.Test;

/** Seven criteria of a power supplier's key accounts. */
public class R16PowerAccountTest extends PolicyRow {
  public R16PowerAccountTest() {
    super("power-account");
  }

  @Test
  public void theTiersAreThreePriorities() {
    assertTiers("P1 Priority one 一级大客户", "P2 Priority two 二级大客户", "P3 Priority three 三级大客户");
  }

  @Test
  public void p1BeginsAt75() {
    // 15 + 10 + 10 + 15 + 10 + 10 + 5 of revenue
    Rated customer =
        nobody
            .with("priority", "HIGH")
            .with("energy", 5_000_000)
            .with("supply_voltage", "KV_220")
            .with("connected_capacity", 31_500)
            .with("load_class", "CLASS_1")
            .with("credit_standing", "GOOD");
    assertLine(75, customer, "sales_revenue", 2_000_000, "P1", "P2");
  }

  @Test
  public void p2BeginsAt45() {
    // 9 + 4 + 6 + 6 + 5 + 5 + 10 of revenue
    Rated customer =
        nobody
            .with("priority", "MEDIUM")
            .with("energy", 2_000_000)
            .with("supply_voltage", "KV_35")
            .with("connected_capacity", 1_000)
            .with("load_class", "CLASS_2")
            .with("credit_standing", "FAIR");
    assertLine(45, customer, "sales_revenue", 4_000_000, "P2", "P3");
    assertEquals(
        "P3", customer.with("sales_revenue", 4_000_000).with("connected_capacity", 999).tier());
  }

  @Test
  public void everyVoltageLevelHasItsPoints() {
    Rated customer =
        nobody
            .with("priority", "LOW")
            .with("energy", 0)
            .with("sales_revenue", 0)
            .with("connected_capacity", 0)
            .with("load_class", "CLASS_3")
            .with("credit_standing", "BAD");
    assertEquals(13, customer.with("supply_voltage", "KV_220").score(), 0);
    assertEquals(11, customer.with("supply_voltage", "KV_110").score(), 0);
    assertEquals(9, customer.with("supply_voltage", "KV_35").score(), 0);
    assertEquals(7, customer.with("supply_voltage", "KV_10").score(), 0);
    assertEquals(3, customer.with("supply_voltage", "LOW").score(), 0);
  }

  @Test
  public void capacityCountsInSteps() {
    Rated customer =
        nobody
            .with("priority", "LOW")
            .with("energy", 0)
            .with("sales_revenue", 0)
            .with("supply_voltage", "LOW")
            .with("load_class", "CLASS_3")
            .with("credit_standing", "BAD");
    assertSteps(
        customer, "connected_capacity", 0, 315, 3, 1_000, 6, 5_000, 9, 10_000, 12, 31_500, 15);
  }

  @Test
  public void allSevenCriteriaAreNeeded() {
    assertNeeds(
        "connected_capacity",
        "credit_standing",
        "energy",
        "load_class",
        "priority",
        "sales_revenue",
        "supply_voltage");
  }

  @Test
  public void theSourceGivesNoDatesAndEndsNothing() {
    assertUndated();
    assertNobodyLeaves();
  }
}
