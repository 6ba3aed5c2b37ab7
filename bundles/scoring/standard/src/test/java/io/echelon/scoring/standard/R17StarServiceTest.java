package io.echelon.scoring.standard;

import static org.junit.Assert.assertEquals;

import io.echelon.sdk.testkit.Rated;
import java.util.List;
import org.junit.Test;

/** The customer's own choice first, then points. */
public class R17StarServiceTest extends PolicyRow {
  public R17StarServiceTest() {
    super("star-service");
  }

  private final Rated strong =
      nobody
          .with("industry", "INTENSIVE")
          .with("importance", "HIGH")
          .with("potential", "HIGH")
          .with("consumption", 40_000);
  private final Rated weak =
      nobody
          .with("industry", "SPARSE")
          .with("importance", "LOW")
          .with("potential", "LOW")
          .with("consumption", 0);

  @Test
  public void theTiersAreThreeStarPlans() {
    assertTiers("A A star plan A级星级服务", "B B star plan B级星级服务", "C C star plan C级星级服务");
  }

  @Test
  public void theChosenLevelDecidesWhateverThePoints() {
    for (String level : List.of("A", "B", "C")) {
      assertEquals(level, strong.with("chosen_level", level).tier());
      assertEquals(level, weak.with("chosen_level", level).tier());
    }
  }

  @Test
  public void whoeverHasNotChosenIsRatedByPoints() {
    assertEquals("A", strong.tier());
    assertEquals("C", weak.tier());
  }

  @Test
  public void aBeginsAt75() {
    // 20 + 20 + 20 + 15 of consumption
    assertLine(75, strong, "consumption", 15_000, "A", "B");
  }

  @Test
  public void bBeginsAt45() {
    // 10 + 12 + 12 + 11 of consumption
    Rated customer =
        nobody.with("industry", "REGULAR").with("importance", "MEDIUM").with("potential", "MEDIUM");
    assertLine(45, customer, "consumption", 11_000, "B", "C");
  }

  @Test
  public void onlyTheChoiceMayBeMissing() {
    assertNeeds("consumption", "importance", "industry", "potential");
  }

  @Test
  public void theSourceGivesNoDatesAndEndsNothing() {
    assertUndated();
    assertNobodyLeaves();
  }
}
