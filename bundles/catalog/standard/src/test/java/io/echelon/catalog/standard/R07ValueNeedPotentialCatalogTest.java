package io.echelon.catalog.standard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.entitlement.Benefit;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** The strategy follows the value class: nine cells of it claim the same. */
public class R07ValueNeedPotentialCatalogTest {
  private static final Map<String, List<String>> SERVICES =
      Map.of(
          "A",
          List.of("vip-service", "quick-response", "dedicated-agent", "events", "service-team"),
          "B",
          List.of("products", "survey", "social-events"),
          "C",
          List.of("self-service", "growth-search", "potential-review"));

  private final Claims claims = new Claims("value-need-potential");

  @Test
  public void everyCellClaimsTheMeasuresOfItsValueClass() {
    assertEquals(27, claims.tiers().size());
    for (String cell : claims.tiers()) {
      assertEquals(cell, SERVICES.get(cell.substring(0, 1)), claims.services(cell));
    }
  }

  @Test
  public void entriesNameClassesOnly() {
    assertTrue(claims.all(e -> SERVICES.keySet().containsAll(e.tiers())));
  }

  @Test
  public void classAHasATeamOfItsOwn() {
    assertEquals(
        List.of(new Benefit.Manager(Benefit.Manager.Assignment.TEAM)),
        claims.benefits("A_STABLE_LOW", "service-team"));
  }

  @Test
  public void classCServesItself() {
    assertEquals(
        List.of("Slim processes, self-service"), claims.says("C_CORE_HIGH", "self-service"));
  }

  @Test
  public void itIsTheUnitsOwnStrategy() {
    assertTrue(claims.all(e -> e.internal()));
  }
}
