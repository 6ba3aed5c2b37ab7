package io.echelon.scoring.standard;

import static org.junit.Assert.assertEquals;

import io.echelon.sdk.testkit.Rated;
import org.junit.Test;

/** Contribution, amount, growth potential and history. */
public class R18ContributionTest extends PolicyRow {
  public R18ContributionTest() {
    super("contribution-abcd");
  }

  @Test
  public void theTiersAreAToD() {
    assertTiers("A Class A A级客户", "B Class B B级客户", "C Class C C级客户", "D Class D D级客户");
  }

  @Test
  public void aBeginsAt75() {
    // 30 + 20 + 15 + 10 of contribution
    Rated customer =
        nobody
            .with("amount", 3_000_000)
            .with("potential", "HIGH")
            .monthsSince("customer_since", 60);
    assertLine(75, customer, "contribution", 100_000, "A", "B");
    assertEquals(
        "B", customer.with("contribution", 100_000).monthsSince("customer_since", 59).tier());
  }

  @Test
  public void bBeginsAt50() {
    // 20 + 12 + 12 + 6 of contribution
    Rated customer =
        nobody
            .with("amount", 2_000_000)
            .with("potential", "MEDIUM")
            .monthsSince("customer_since", 36);
    assertLine(50, customer, "contribution", 60_000, "B", "C");
    assertEquals(
        "C", customer.with("contribution", 60_000).monthsSince("customer_since", 35).tier());
  }

  @Test
  public void cBeginsAt25() {
    // 0 + 4 + 6 + 15 of contribution
    Rated customer =
        nobody.with("amount", 0).with("potential", "LOW").monthsSince("customer_since", 12);
    assertLine(25, customer, "contribution", 150_000, "C", "D");
    assertEquals(
        "D", customer.with("contribution", 150_000).monthsSince("customer_since", 11).tier());
  }

  @Test
  public void allFourIndicatorsAreNeeded() {
    assertNeeds("amount", "contribution", "customer_since", "potential");
  }

  @Test
  public void theSourceGivesNoDatesAndEndsNothing() {
    assertUndated();
    assertNobodyLeaves();
  }
}
