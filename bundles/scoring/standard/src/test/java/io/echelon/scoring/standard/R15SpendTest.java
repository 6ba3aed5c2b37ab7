package io.echelon.scoring.standard;

import static org.junit.Assert.assertEquals;

import io.echelon.sdk.testkit.Rated;
import java.util.List;
import org.junit.Test;

/** D first: dormant or negligible; then points. */
public class R15SpendTest extends PolicyRow {
  public R15SpendTest() {
    super("spend-abcd");
  }

  @Test
  public void theTiersAreAToD() {
    assertTiers("A Class A A级客户", "B Class B B级客户", "C Class C C级客户", "D Class D D级客户");
  }

  private final Rated strong =
      nobody
          .monthsSince("last_purchase", 0)
          .with("amount", 1_000_000)
          .with("potential", "HIGH")
          .with("contribution", 300_000);

  @Test
  public void aBeginsAt75() {
    // 50 + 20 + 5 of contribution
    assertLine(75, strong, "contribution", 50_000, "A", "B");
  }

  @Test
  public void bBeginsAt50() {
    // 25 + 12 + 13 of contribution
    Rated customer = strong.with("amount", 500_000).with("potential", "MEDIUM");
    assertLine(50, customer, "contribution", 130_000, "B", "C");
  }

  @Test
  public void cHasTheOtherActiveCustomers() {
    assertEquals("C", strong.with("amount", 1_000).with("contribution", 0).tier());
  }

  @Test
  public void twelveWholeMonthsWithoutAPurchaseMakeDWhateverThePoints() {
    assertEquals("A", strong.monthsSince("last_purchase", 11).tier());
    assertEquals("D", strong.monthsSince("last_purchase", 12).tier());
    assertEquals(100, strong.monthsSince("last_purchase", 12).score(), 0);
    assertEquals("D", strong.monthsSince("last_purchase", 13).tier());
  }

  @Test
  public void lessThanAThousandIsNegligible() {
    assertEquals("B", strong.with("amount", 1_000).tier());
    assertEquals("D", strong.with("amount", 999.99).tier());
  }

  @Test
  public void whoseLastPurchaseIsNotKnownIsNotRatable() {
    assertNeeds("amount", "contribution", "last_purchase", "potential");
    assertEquals(List.of("last_purchase"), strong.without("last_purchase").missing());
  }

  @Test
  public void theSourceGivesNoDatesAndEndsNothing() {
    assertUndated();
    assertNobodyLeaves();
  }
}
