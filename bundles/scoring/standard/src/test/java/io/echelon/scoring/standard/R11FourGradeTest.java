package io.echelon.scoring.standard;

import static org.junit.Assert.assertEquals;

import io.echelon.sdk.testkit.Rated;
import org.junit.Test;

/** Grade four first: who is new or not yet a customer; then points. */
public class R11FourGradeTest extends PolicyRow {
  public R11FourGradeTest() {
    super("four-grade");
  }

  private final Rated strong =
      nobody
          .monthsSince("customer_since", 6)
          .with("need", "HIGH")
          .with("loyalty", "HIGH")
          .with("ability_to_pay", "HIGH")
          .with("potential", "HIGH");
  private final Rated middling =
      nobody
          .monthsSince("customer_since", 60)
          .with("need", "MEDIUM")
          .with("loyalty", "MEDIUM")
          .with("ability_to_pay", "MEDIUM")
          .with("potential", "MEDIUM");

  @Test
  public void theTiersAreFourGrades() {
    assertTiers(
        "GRADE_1 Grade one 一级客户",
        "GRADE_2 Grade two 二级客户",
        "GRADE_3 Grade three 三级客户",
        "GRADE_4 Grade four 四级客户");
  }

  @Test
  public void gradeOneBeginsAt75() {
    // 25 + 15 + 15 + 15 + 5 of size
    assertLine(75, strong, "size", 500_000, "GRADE_1", "GRADE_2");
  }

  @Test
  public void gradeTwoBeginsAt50() {
    // 15 + 9 + 9 + 9 + 8 of size
    assertLine(50, middling, "size", 800_000, "GRADE_2", "GRADE_3");
  }

  @Test
  public void gradeThreeHasTheOtherCustomers() {
    assertEquals("GRADE_3", nobody.monthsSince("customer_since", 6).tier());
  }

  @Test
  public void whoeverIsACustomerForLessThanSixMonthsIsGradeFour() {
    Rated best = strong.with("size", 3_000_000);
    assertEquals("GRADE_1", best.tier());
    assertEquals("GRADE_4", best.monthsSince("customer_since", 5).tier());
  }

  @Test
  public void whoeverIsNotYetACustomerIsGradeFour() {
    Rated best = strong.with("size", 3_000_000);
    assertEquals("GRADE_4", best.flag("prospective").tier());
    assertEquals("GRADE_4", best.without("customer_since").tier());
  }

  @Test
  public void aPreliminaryEvaluationNeedsNothing() {
    assertNeeds();
    assertEquals("GRADE_4", nobody.tier());
    assertEquals(70, strong.without("size").score(), 0);
  }

  @Test
  public void itIsAssessedYearlyWithoutDates() {
    assertUndated();
    assertNobodyLeaves();
  }
}
