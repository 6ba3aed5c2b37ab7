package io.echelon.catalog.standard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.entitlement.Benefit;
import java.util.List;
import org.junit.Test;

/** Priority and discounts fall from A to D. */
public class R18ContributionCatalogTest {
  private final Claims claims = new Claims("contribution-abcd");

  @Test
  public void aComesFirstAndBSecond() {
    assertEquals(List.of("A"), claims.having("priority", new Benefit.Priority(1)));
    assertEquals(List.of("B"), claims.having("priority", new Benefit.Priority(2)));
  }

  @Test
  public void cAndDHaveBasicServiceWithoutARank() {
    assertEquals(List.of("C", "D"), claims.having("basic-service", new Benefit.Measure()));
    assertEquals(List.of(), claims.benefits("C", "priority"));
    assertEquals(List.of(), claims.benefits("D", "priority"));
  }

  @Test
  public void discountsAreLargestModerateSomeAndNone() {
    assertEquals(List.of("The largest discounts"), claims.says("A", "discount"));
    assertEquals(List.of("Moderate discounts"), claims.says("B", "discount"));
    assertEquals(List.of("Some discounts"), claims.says("C", "discount"));
    assertEquals(List.of("The standard price"), claims.says("D", "discount"));
    assertTrue(claims.all(e -> !(e.benefit() instanceof Benefit.Price)));
  }

  @Test
  public void everyClassHasItsOwnWayOfKeepingInTouch() {
    assertEquals(
        List.of("priority", "discount", "meetings", "customization"), claims.services("A"));
    assertEquals(List.of("priority", "discount", "contact", "customization"), claims.services("B"));
    assertEquals(
        List.of("basic-service", "discount", "contact", "training", "customization"),
        claims.services("C"));
    assertEquals(
        List.of("basic-service", "discount", "presentations", "after-sales"), claims.services("D"));
  }

  @Test
  public void customersMayBeToldAllOfIt() {
    assertTrue(claims.all(e -> !e.internal()));
  }
}
