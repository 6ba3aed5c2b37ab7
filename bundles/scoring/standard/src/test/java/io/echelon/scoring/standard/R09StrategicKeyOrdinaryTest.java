package io.echelon.scoring.standard;

import static org.junit.Assert.assertEquals;

import io.echelon.sdk.testkit.Rated;
import io.echelon.spi.scoring.card.Offboarding;
import io.echelon.spi.scoring.card.Tier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** A grade, and beside it whether the customer can rise or had better leave. */
public class R09StrategicKeyOrdinaryTest extends PolicyRow {
  public R09StrategicKeyOrdinaryTest() {
    super("strategic-key-ordinary");
  }

  private static final Map<Double, String> GRADES =
      Map.of(
          5_000_000.0,
          "STRATEGIC",
          4_999_999.99,
          "KEY",
          1_000_000.0,
          "KEY",
          999_999.99,
          "ORDINARY");

  @Test
  public void everyCellIsReachedFromEachSideOfItsLines() {
    for (Map.Entry<Double, String> grade : GRADES.entrySet()) {
      Rated customer = nobody.with("annual_revenue", grade.getKey());
      assertEquals(grade.getValue() + "_NO_POTENTIAL", customer.tier());
      assertEquals(grade.getValue() + "_POTENTIAL", customer.flag("upgrade_potential").tier());
      assertEquals(grade.getValue() + "_POOR", customer.flag("poor_quality").tier());
      assertEquals(List.of(grade.getValue(), "NO_POTENTIAL"), customer.levels());
    }
  }

  @Test
  public void poorQualityOutweighsPotential() {
    Rated customer = nobody.with("annual_revenue", 0).flag("upgrade_potential");
    assertEquals("ORDINARY_POOR", customer.flag("poor_quality").tier());
  }

  @Test
  public void theNineTiersAreNamedByGradeAndProspect() {
    assertTiers(
        "STRATEGIC_POTENTIAL Strategic, with upgrade potential 战略客户（有升级潜力）",
        "STRATEGIC_NO_POTENTIAL Strategic, without upgrade potential 战略客户（没有升级潜力）",
        "STRATEGIC_POOR Strategic, of poor quality 战略客户（劣质）",
        "KEY_POTENTIAL Key, with upgrade potential 重点客户（有升级潜力）",
        "KEY_NO_POTENTIAL Key, without upgrade potential 重点客户（没有升级潜力）",
        "KEY_POOR Key, of poor quality 重点客户（劣质）",
        "ORDINARY_POTENTIAL Ordinary, with upgrade potential 普通客户（有升级潜力）",
        "ORDINARY_NO_POTENTIAL Ordinary, without upgrade potential 普通客户（没有升级潜力）",
        "ORDINARY_POOR Ordinary, of poor quality 普通客户（劣质）");
  }

  @Test
  public void theGradeIsTheParent() {
    assertEquals(
        List.of("STRATEGIC", "KEY", "ORDINARY"),
        nobody.card().tiers().stream().map(Tier::parent).distinct().toList());
  }

  @Test
  public void theRevenueIsNeeded() {
    assertNeeds("annual_revenue");
  }

  @Test
  public void aYearOfPoorQualityMakesACandidateToLeave() {
    assertEquals(
        Optional.of(
            new Offboarding(List.of("STRATEGIC_POOR", "KEY_POOR", "ORDINARY_POOR"), 1, "三(三)3")),
        nobody.card().offboarding());
    assertUndated();
  }
}
