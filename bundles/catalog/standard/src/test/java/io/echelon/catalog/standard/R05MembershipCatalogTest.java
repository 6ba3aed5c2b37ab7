package io.echelon.catalog.standard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.Benefit.Metric;
import io.echelon.platform.entitlement.CatalogDocument;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.Test;

/** The commitments by membership level, every figure of them. */
public class R05MembershipCatalogTest {
  private final Claims claims = new Claims("membership");

  @Test
  public void theManagerIsReachable24And18And12And8HoursADay() {
    assertEquals(List.of("SUPER"), claims.having("account-manager", new Benefit.Hours(24)));
    assertEquals(List.of("GOLD"), claims.having("account-manager", new Benefit.Hours(18)));
    assertEquals(List.of("SILVER"), claims.having("account-manager", new Benefit.Hours(12)));
    assertEquals(List.of("ORDINARY"), claims.having("account-manager", new Benefit.Hours(8)));
  }

  @Test
  public void allButTheOrdinaryHaveAManagerOfTheirOwn() {
    assertEquals(
        List.of("SUPER", "GOLD", "SILVER"),
        claims.having(
            "account-manager", new Benefit.Manager(Benefit.Manager.Assignment.DEDICATED)));
    assertEquals(List.of(new Benefit.Hours(8)), claims.benefits("ORDINARY", "account-manager"));
  }

  @Test
  public void superIsServedInHalfAnHourOneAndTwoHours() {
    assertTargets("SUPER", Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2));
  }

  @Test
  public void goldIsServedInOneFourAndEightHours() {
    assertTargets("GOLD", Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(8));
  }

  @Test
  public void silverIsServedInTwoEightAndTwentyFourHours() {
    assertTargets("SILVER", Duration.ofHours(2), Duration.ofHours(8), Duration.ofHours(24));
  }

  @Test
  public void theOrdinaryAreServedInOneTwoAndThreeDays() {
    assertTargets("ORDINARY", Duration.ofHours(24), Duration.ofHours(48), Duration.ofHours(72));
  }

  @Test
  public void allButTheHighestMayApplyForAnUpgrade() {
    assertEquals(
        List.of("GOLD", "SILVER", "ORDINARY"), claims.having("upgrade", new Benefit.Measure()));
  }

  @Test
  public void inquiriesRequestsProblemsAndUpgradesCanBeAskedFor() {
    assertEquals(
        List.of("inquiry", "request", "problem", "upgrade"),
        claims.catalog().items().stream()
            .filter(CatalogDocument.ServiceItem::requestable)
            .map(CatalogDocument.ServiceItem::code)
            .toList());
  }

  @Test
  public void allOfItIsPromised() {
    assertTrue(claims.all(e -> !e.internal()));
  }

  private void assertTargets(String tier, Duration answer, Duration response, Duration solution) {
    assertTarget(tier, "inquiry", Metric.FIRST_ANSWER, answer);
    assertTarget(tier, "request", Metric.RESPONSE, response);
    assertTarget(tier, "problem", Metric.SOLUTION, solution);
  }

  private void assertTarget(String tier, String service, Metric metric, Duration within) {
    assertEquals(
        List.of(
            new Benefit.Target(
                metric, OptionalInt.empty(), Optional.of(within), true, Optional.empty())),
        claims.benefits(tier, service));
  }
}
