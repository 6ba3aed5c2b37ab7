package io.echelon.scoring.standard;

import static org.junit.Assert.assertEquals;

import io.echelon.sdk.testkit.Rated;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Two axes side by side: nine cells. */
public class R08ScaleGrowthTest extends PolicyRow {
  public R08ScaleGrowthTest() {
    super("scale-growth");
  }

  private static final Map<Double, String> SCALES =
      Map.of(
          5_000_000.0, "LARGE", 4_999_999.99, "MEDIUM", 500_000.0, "MEDIUM", 499_999.99, "SMALL");
  private static final Map<Double, String> POTENTIALS =
      Map.of(20.0, "KEY", 19.99, "POTENTIAL", 5.0, "POTENTIAL", 4.99, "GENERAL", -10.0, "GENERAL");

  @Test
  public void everyCellIsReachedFromEachSideOfItsLines() {
    for (Map.Entry<Double, String> scale : SCALES.entrySet()) {
      for (Map.Entry<Double, String> potential : POTENTIALS.entrySet()) {
        Rated customer =
            nobody
                .with("business_volume", scale.getKey())
                .with("expected_growth", potential.getKey());
        assertEquals(scale.getValue() + "_" + potential.getValue(), customer.tier());
        assertEquals(List.of(scale.getValue(), potential.getValue()), customer.levels());
      }
    }
  }

  @Test
  public void theNineTiersAreNamedByTheirLevels() {
    assertTiers(
        "LARGE_KEY Large, key 大客户、重点客户",
        "LARGE_POTENTIAL Large, potential 大客户、潜力客户",
        "LARGE_GENERAL Large, general 大客户、一般客户",
        "MEDIUM_KEY Medium, key 中等客户、重点客户",
        "MEDIUM_POTENTIAL Medium, potential 中等客户、潜力客户",
        "MEDIUM_GENERAL Medium, general 中等客户、一般客户",
        "SMALL_KEY Small, key 小客户、重点客户",
        "SMALL_POTENTIAL Small, potential 小客户、潜力客户",
        "SMALL_GENERAL Small, general 小客户、一般客户");
  }

  @Test
  public void bothAxesAreNeeded() {
    assertNeeds("business_volume", "expected_growth");
  }

  @Test
  public void theSourceGivesNoDatesAndEndsNothing() {
    assertUndated();
    assertNobodyLeaves();
  }
}
