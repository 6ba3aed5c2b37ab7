package io.echelon.scoring.standard;

import static org.junit.Assert.assertEquals;

import io.echelon.sdk.testkit.Rated;
import io.echelon.spi.scoring.card.AssessmentCycle;
import io.echelon.spi.scoring.card.Offboarding;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** A from 80, B from 60 whole points; C three years running is a candidate to leave. */
public class R04SalesIndexTest extends PolicyRow {
  public R04SalesIndexTest() {
    super("sales-index");
  }

  private final Rated strong =
      nobody
          .with("sales_value", 10_000_000)
          .with("industry_potential", "HIGH")
          .with("slow_moving_stock", 0);
  private final Rated middling =
      nobody
          .with("sales_value", 5_000_000)
          .with("industry_potential", "LOW")
          .with("slow_moving_stock", 0);

  @Test
  public void theTiersAreAToC() {
    assertTiers("A Class A A级客户", "B Class B B级客户", "C Class C C级客户");
  }

  @Test
  public void aBeginsWhereTheScoreRoundsTo80() {
    // 40 + 20 + 15 + 4.5 of collection
    assertLine(79.5, strong, "collection_rate", 59, "A", "B");
    assertEquals("A", strong.with("collection_rate", 60).tier());
    assertEquals("B", strong.with("collection_rate", 58).tier());
  }

  @Test
  public void bBeginsWhereTheScoreRoundsTo60() {
    // 32 + 4 + 15 + 8.5 of collection
    assertLine(59.5, middling, "collection_rate", 67, "B", "C");
    assertEquals("B", middling.with("collection_rate", 68).tier());
    assertEquals("C", middling.with("collection_rate", 66).tier());
  }

  @Test
  public void slowMovingStockCostsPoints() {
    Rated customer = strong.with("collection_rate", 100);
    assertEquals(100, customer.score(), 0);
    assertEquals(92.5, customer.with("slow_moving_stock", 15).score(), 0);
    assertEquals(85, customer.with("slow_moving_stock", 30).score(), 0);
  }

  @Test
  public void allFourIndicatorsAreNeeded() {
    assertNeeds("collection_rate", "industry_potential", "sales_value", "slow_moving_stock");
  }

  @Test
  public void itIsAssessedFromThe25thToThe30thOfDecember() {
    AssessmentCycle cycle = nobody.card().cycle().orElseThrow();
    assertEquals(MonthDay.of(12, 25), cycle.from());
    assertEquals(MonthDay.of(12, 30), cycle.to());
    assertEquals("6.1.1, 6.1.2", cycle.clause());
    assertEquals(
        List.of("业务主管初评", "业务总监会议复评"), cycle.reviewSteps().stream().map(s -> s.zh()).toList());
    assertEquals(Optional.empty(), cycle.provisionalMonths());
  }

  @Test
  public void threeYearsInCMakeACandidateToLeave() {
    assertEquals(
        Optional.of(new Offboarding(List.of("C"), 3, "6.2.1 F")), nobody.card().offboarding());
  }
}
