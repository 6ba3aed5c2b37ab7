package io.echelon.scoring.standard;

import static org.junit.Assert.assertEquals;

import io.echelon.sdk.testkit.Rated;
import io.echelon.spi.scoring.card.AssessmentCycle;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Sales value, price and collection; in March, and new customers after six months. */
public class R06AnnualQualityTest extends PolicyRow {
  public R06AnnualQualityTest() {
    super("annual-quality");
  }

  @Test
  public void theTiersAreAToC() {
    assertTiers("A Class A A类客户", "B Class B B类客户", "C Class C C类客户");
  }

  @Test
  public void aBeginsAt80() {
    // 50 + 18 + 12
    Rated customer = nobody.with("sales_value", 10_000_000).with("price_level", 102.5);
    assertLine(80, customer, "collection_rate", 70, "A", "B");
  }

  @Test
  public void bBeginsAt60() {
    // 20 + 16 + 24
    Rated customer = nobody.with("price_level", 100).with("collection_rate", 90);
    assertLine(60, customer, "sales_value", 1_000_000, "B", "C");
  }

  @Test
  public void theInternalControlPriceGivesMostOfThePointsForThePrice() {
    Rated customer = nobody.with("sales_value", 0).with("collection_rate", 0);
    assertEquals(0, customer.with("price_level", 90).score(), 0);
    assertEquals(16, customer.with("price_level", 100).score(), 0);
    assertEquals(20, customer.with("price_level", 105).score(), 0);
  }

  @Test
  public void allThreeIndicatorsAreNeeded() {
    assertNeeds("collection_rate", "price_level", "sales_value");
  }

  @Test
  public void itIsAssessedFromThe25thToThe30thOfMarchAndNewCustomersAfterSixMonths() {
    AssessmentCycle cycle = nobody.card().cycle().orElseThrow();
    assertEquals(MonthDay.of(3, 25), cycle.from());
    assertEquals(MonthDay.of(3, 30), cycle.to());
    assertEquals(Optional.of(6), cycle.provisionalMonths());
    assertEquals(
        List.of("销售科长初评", "促销科会议复评"), cycle.reviewSteps().stream().map(s -> s.zh()).toList());
    assertNobodyLeaves();
  }
}
