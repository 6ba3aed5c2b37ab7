package io.echelon.scoring.standard;

import static org.junit.Assert.assertEquals;

import io.echelon.sdk.testkit.Rated;
import org.junit.Test;

/** Three conditions that must all hold, each above a line, not at it. */
public class R05MembershipTest extends PolicyRow {
  public R05MembershipTest() {
    super("membership");
  }

  private final Rated large =
      nobody.with("size", 1_000_000.01).with("trade_12_months", 500_000.01).flag("agreement");

  @Test
  public void theTiersAreSuperGoldSilverAndOrdinary() {
    assertTiers(
        "SUPER Super 超级客户", "GOLD Gold 金牌客户", "SILVER Silver 银牌客户", "ORDINARY Ordinary 普通客户");
  }

  @Test
  public void superIsAboveOneMillionInSizeAndHalfAMillionInTrade() {
    assertEquals("SUPER", large.tier());
    assertEquals("GOLD", large.with("size", 1_000_000).tier());
    assertEquals("GOLD", large.with("trade_12_months", 500_000).tier());
  }

  @Test
  public void goldIsAboveHalfAMillionInSizeAndAHundredThousandInTrade() {
    Rated gold = large.with("size", 500_000.01).with("trade_12_months", 100_000.01);
    assertEquals("GOLD", gold.tier());
    assertEquals("SILVER", gold.with("size", 500_000).tier());
    assertEquals("SILVER", gold.with("trade_12_months", 100_000).tier());
  }

  @Test
  public void silverIsAboveAHundredThousandInSizeAndTenThousandInTrade() {
    Rated silver = large.with("size", 100_000.01).with("trade_12_months", 10_000.01);
    assertEquals("SILVER", silver.tier());
    assertEquals("ORDINARY", silver.with("size", 100_000).tier());
    assertEquals("ORDINARY", silver.with("trade_12_months", 10_000).tier());
  }

  @Test
  public void withoutTheAgreementEverybodyIsOrdinary() {
    assertEquals("ORDINARY", large.without("agreement").tier());
  }

  @Test
  public void sizeAndTradeAreNeeded() {
    assertNeeds("size", "trade_12_months");
  }

  @Test
  public void theSourceGivesNoDatesAndEndsNothing() {
    assertUndated();
    assertNobodyLeaves();
  }
}
