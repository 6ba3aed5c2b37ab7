package io.echelon.scoring.standard;

import static org.junit.Assert.assertEquals;

import io.echelon.sdk.testkit.Rated;
import io.echelon.spi.scoring.card.Offboarding;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Long-term stability, profit, loyalty and reputation; D is looked at for ending. */
public class R14ValueTest extends PolicyRow {
  public R14ValueTest() {
    super("value-abcd");
  }

  @Test
  public void theTiersAreAToD() {
    assertTiers("A Class A A级客户", "B Class B B级客户", "C Class C C级客户", "D Class D D级客户");
  }

  @Test
  public void aBeginsAt75() {
    // 25 + 20 + 15 + 15 of profit
    Rated customer =
        nobody.monthsSince("customer_since", 60).with("repeat_rate", 80).with("reputation", "GOOD");
    assertLine(75, customer, "profit_contribution", 150_000, "A", "B");
  }

  @Test
  public void bBeginsAt50() {
    // 20 + 10 + 9 + 11 of profit
    Rated customer =
        nobody.monthsSince("customer_since", 36).with("repeat_rate", 40).with("reputation", "FAIR");
    assertLine(50, customer, "profit_contribution", 110_000, "B", "C");
  }

  @Test
  public void cBeginsAt25() {
    // 10 + 0 + 0 + 15 of profit
    Rated customer =
        nobody.monthsSince("customer_since", 12).with("repeat_rate", 0).with("reputation", "BAD");
    assertLine(25, customer, "profit_contribution", 150_000, "C", "D");
  }

  @Test
  public void stabilityCountsInWholeMonths() {
    Rated customer =
        nobody.with("profit_contribution", 0).with("repeat_rate", 0).with("reputation", "BAD");
    assertEquals(0, customer.monthsSince("customer_since", 11).score(), 0);
    assertEquals(10, customer.monthsSince("customer_since", 12).score(), 0);
    assertEquals(10, customer.monthsSince("customer_since", 35).score(), 0);
    assertEquals(20, customer.monthsSince("customer_since", 36).score(), 0);
    assertEquals(20, customer.monthsSince("customer_since", 59).score(), 0);
    assertEquals(25, customer.monthsSince("customer_since", 60).score(), 0);
  }

  @Test
  public void allFourIndicatorsAreNeeded() {
    assertNeeds("customer_since", "profit_contribution", "repeat_rate", "reputation");
  }

  @Test
  public void aYearInDMakesACandidateToLeave() {
    assertEquals(Optional.of(new Offboarding(List.of("D"), 1, "四.4")), nobody.card().offboarding());
    assertUndated();
  }
}
