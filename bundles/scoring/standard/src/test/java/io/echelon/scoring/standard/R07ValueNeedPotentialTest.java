package io.echelon.scoring.standard;

import static org.junit.Assert.assertEquals;

import io.echelon.sdk.testkit.Rated;
import io.echelon.spi.scoring.card.Tier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/** Three axes side by side: 27 cells. */
public class R07ValueNeedPotentialTest extends PolicyRow {
  public R07ValueNeedPotentialTest() {
    super("value-need-potential");
  }

  private static final Map<Double, String> VALUES =
      Map.of(1_000_000.0, "A", 999_999.99, "B", 200_000.0, "B", 199_999.99, "C", 0.0, "C");
  private static final Map<Double, String> POTENTIALS =
      Map.of(20.0, "HIGH", 19.99, "MEDIUM", 5.0, "MEDIUM", 4.99, "LOW", -10.0, "LOW");

  @Test
  public void everyCellIsReachedFromEachSideOfItsLines() {
    Set<String> reached = new TreeSet<>();
    for (Map.Entry<Double, String> value : VALUES.entrySet()) {
      for (String need : List.of("CORE", "GROWTH", "STABLE")) {
        for (Map.Entry<Double, String> potential : POTENTIALS.entrySet()) {
          Rated customer =
              nobody
                  .with("annual_revenue", value.getKey())
                  .with("need", need)
                  .with("expected_growth", potential.getKey());
          String cell = value.getValue() + "_" + need + "_" + potential.getValue();
          assertEquals(cell, customer.tier());
          assertEquals(List.of(value.getValue(), need, potential.getValue()), customer.levels());
          reached.add(cell);
        }
      }
    }
    assertEquals(27, reached.size());
    assertEquals(27, nobody.card().tiers().size());
  }

  @Test
  public void theValueClassIsTheParentOfItsNineCells() {
    for (Tier tier : nobody.card().tiers()) {
      assertEquals(tier.code().substring(0, 1), tier.parent());
    }
  }

  @Test
  public void cellsAreNamedByTheirLevels() {
    Tier best = nobody.card().tiers().get(0);
    assertEquals("A, core need, high potential", best.name().en());
    assertEquals("A类、核心需求、高潜力", best.name().zh());
    Tier last = nobody.card().tiers().get(26);
    assertEquals("C, stable need, low potential", last.name().en());
    assertEquals("C类、稳定需求、低潜力", last.name().zh());
  }

  @Test
  public void allThreeAxesAreNeeded() {
    assertNeeds("annual_revenue", "expected_growth", "need");
  }

  @Test
  public void theSourceGivesNoDatesAndEndsNothing() {
    assertUndated();
    assertNobodyLeaves();
  }
}
