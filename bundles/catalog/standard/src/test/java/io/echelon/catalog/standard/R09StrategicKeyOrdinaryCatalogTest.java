package io.echelon.catalog.standard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.entitlement.Benefit;
import java.util.List;
import org.junit.Test;

/** Strategic customers have the best, others are developed, cost less or leave. */
public class R09StrategicKeyOrdinaryCatalogTest {
  private static final Benefit MEASURE = new Benefit.Measure();

  private final Claims claims = new Claims("strategic-key-ordinary");

  @Test
  public void strategicCustomersHaveTheBestResourcesAndAccountManagers() {
    List<String> strategic = List.of("STRATEGIC_POTENTIAL", "STRATEGIC_NO_POTENTIAL");
    assertEquals(strategic, claims.having("resources", MEASURE));
    assertEquals(strategic, claims.having("relationship", MEASURE));
    assertEquals(
        strategic,
        claims.having("account-manager", new Benefit.Manager(Benefit.Manager.Assignment.ASSIGNED)));
  }

  @Test
  public void whoHasPotentialIsDevelopedIntoTheNextGrade() {
    assertEquals(
        List.of("Developed into a strategic customer"),
        claims.says("KEY_POTENTIAL", "development"));
    assertEquals(
        List.of("Developed into a key or even strategic customer"),
        claims.says("ORDINARY_POTENTIAL", "development"));
    assertEquals(
        List.of("KEY_POTENTIAL", "ORDINARY_POTENTIAL"), claims.having("development", MEASURE));
  }

  @Test
  public void aKeyCustomerWithoutPotentialHasLessServiceAtLowerCost() {
    assertEquals(List.of("service-scope"), claims.services("KEY_NO_POTENTIAL"));
    assertEquals(
        List.of("Less service and lower cost are allowed"),
        claims.says("KEY_NO_POTENTIAL", "service-scope"));
  }

  @Test
  public void anOrdinaryCustomerWithoutPotentialMayPayMoreForLess() {
    assertEquals(
        List.of("service-price", "service-scope"), claims.services("ORDINARY_NO_POTENTIAL"));
    assertEquals(
        List.of("The price of the service may be raised"),
        claims.says("ORDINARY_NO_POTENTIAL", "service-price"));
    assertEquals(
        List.of("The cost of the service may be lowered"),
        claims.says("ORDINARY_NO_POTENTIAL", "service-scope"));
  }

  @Test
  public void poorQualityIsEliminatedAndClaimsNothingElse() {
    List<String> poor = List.of("STRATEGIC_POOR", "KEY_POOR", "ORDINARY_POOR");
    assertEquals(poor, claims.having("elimination", MEASURE));
    for (String tier : poor) {
      assertEquals(List.of("elimination"), claims.services(tier));
    }
  }

  @Test
  public void noCustomerIsToldOfIt() {
    assertTrue(claims.all(e -> e.internal()));
  }
}
