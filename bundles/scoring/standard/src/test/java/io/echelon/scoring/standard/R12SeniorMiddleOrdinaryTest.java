package io.echelon.scoring.standard;

import io.echelon.sdk.testkit.Rated;
import org.junit.Test;

/** Dependence on us, business size and loyalty. */
public class R12SeniorMiddleOrdinaryTest extends PolicyRow {
  public R12SeniorMiddleOrdinaryTest() {
    super("senior-middle-ordinary");
  }

  @Test
  public void theTiersAreSeniorMiddleAndOrdinary() {
    assertTiers("SENIOR Senior 高级客户", "MIDDLE Middle 中级客户", "ORDINARY Ordinary 普通客户");
  }

  @Test
  public void seniorBeginsAt75() {
    // 30 + 20 + 25 of size
    Rated customer = nobody.with("dependence", 60).with("loyalty", "HIGH");
    assertLine(75, customer, "business_size", 2_500_000, "SENIOR", "MIDDLE");
  }

  @Test
  public void middleBeginsAt45() {
    // 15 + 12 + 18 of size
    Rated customer = nobody.with("dependence", 30).with("loyalty", "MEDIUM");
    assertLine(45, customer, "business_size", 1_800_000, "MIDDLE", "ORDINARY");
  }

  @Test
  public void allThreeIndicatorsAreNeeded() {
    assertNeeds("business_size", "dependence", "loyalty");
  }

  @Test
  public void theSourceGivesNoDatesAndEndsNothing() {
    assertUndated();
    assertNobodyLeaves();
  }
}
