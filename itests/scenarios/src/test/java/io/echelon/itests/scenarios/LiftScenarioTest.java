package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.entitlement.Upgrade;
import io.echelon.platform.tiering.Lift;
import io.echelon.platform.tiering.Run;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** 122 customers that are ranked: what would lift one of them, and does it? */
public class LiftScenarioTest extends ClassicModelsScenario {
  /** Rates all customers with the values that they have now. */
  private Run rated(String name) {
    importAll();
    return rate(name, END);
  }

  @Test
  public void whoeverMakesTheChangeIsLiftedByTheNextRun() {
    int tried = 0;
    for (String tier : List.of("B", "C", "D")) {
      List<String> inTier = in(tier, first);
      for (String number : List.of(inTier.get(0), inTier.get(inTier.size() / 2))) {
        for (Lift.Change change : lift(number).changes()) {
          Map<String, Object> before = customers.get(number);
          if (!before.containsKey(change.indicator())) {
            continue; // what was never known can't be forgotten again for the next try
          }
          Map<String, Object> changed = new HashMap<>(before);
          changed.put(change.indicator(), change.value());
          customers.put(number, changed);
          Run next = rated("try " + tried++);
          assertEquals(
              number + " " + change, Optional.of(change.tier()), lines(next).get(number).tier());
          customers.put(number, before);
        }
      }
    }
    assertTrue("tried " + tried, tried >= 6);
  }

  @Test
  public void whereAllAreLevelAnySaleDoes() {
    String last = in("D", first).get(in("D", first).size() - 1);
    Lift lift = lift(last);
    Lift.Change sale =
        lift.changes().stream().filter(c -> c.indicator().equals("sales_scale")).findAny().get();
    assertEquals("C", sale.tier());
    assertEquals("no points, only the second criterion", 0, sale.points(), 0);
    assertTrue(sale.value(), Double.parseDouble(sale.value()) <= 1);
    assertTrue(lift.summary().en(), lift.summary().en().contains("is rated D; C is nearest by"));
    assertTrue(lift.summary().zh(), lift.summary().zh().contains("达到 C 类最近的途径是"));
  }

  @Test
  public void whatTheNextTierGrantsIsToldBesides() {
    Upgrade upgrade = platform.upgrades.of(platform.agent, UNIT, in("B", first).get(0));
    assertEquals("A", upgrade.lift().next().orElseThrow().tier());
    assertTrue(
        upgrade.gains().stream()
            .anyMatch(e -> e.text().en().startsWith("A discount of up to 5 %")));
    assertTrue(upgrade.gains().stream().allMatch(e -> e.tiers().contains("A")));
    assertFalse(upgrade.gains().stream().anyMatch(e -> e.tiers().contains("B")));
  }

  @Test
  public void theBestTierHasNothingAboveIt() {
    Upgrade upgrade = platform.upgrades.of(platform.agent, UNIT, in("A", first).get(0));
    assertEquals(Optional.empty(), upgrade.lift().next());
    assertEquals(List.of(), upgrade.lift().changes());
    assertEquals(List.of(), upgrade.gains());
    assertTrue(upgrade.lift().summary().en().endsWith("is rated A, which is the best tier"));
  }

  @Test
  public void aCorrectedTierIsToldAndTheChangesStartFromTheRating() {
    String number = in("C", first).get(0);
    Run second = rated("corrected");
    platform.review.correct(
        platform.reviewer, UNIT, second.id(), number, "A", "a contract is signed");
    publish(second, END.plusDays(1));
    Lift lift = lift(number);
    assertEquals("C", lift.rating().orElseThrow().tier());
    assertEquals("B", lift.next().orElseThrow().tier());
    assertEquals(
        Optional.of(
            "rex set A instead of the rated tier (\"a contract is signed\"); the changes start"
                + " from the rating"),
        lift.correction().map(c -> c.en()));
  }

  private Lift lift(String number) {
    return platform.upgrades.of(platform.agent, UNIT, number).lift();
  }
}
