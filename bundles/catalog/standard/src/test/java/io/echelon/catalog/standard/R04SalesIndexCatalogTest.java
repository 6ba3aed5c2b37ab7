package io.echelon.catalog.standard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.entitlement.Benefit;
import java.time.Period;
import java.util.List;
import org.junit.Test;

/** What sales and engineering do for A customers, and what happens to the others. */
public class R04SalesIndexCatalogTest {
  private final Claims claims = new Claims("sales-index");

  @Test
  public void anACustomerHasVisitsShortTimesStockAndResponse() {
    for (String service :
        List.of("visit", "lead-time", "forecast-stocking", "response", "technical-assessment")) {
      assertEquals(service, List.of("A"), claims.having(service, new Benefit.Measure()));
    }
  }

  @Test
  public void rushOrdersOfAComeFirst() {
    assertEquals(
        List.of("A"), claims.having("rush-order", new Benefit.Rush(Benefit.Rush.Right.YES)));
    assertEquals(List.of(), claims.benefits("B", "rush-order"));
  }

  @Test
  public void aTechnicalAssessmentComesBeforeTheOrder() {
    assertEquals(
        List.of("Technical assessment comes before the order, as a special service"),
        claims.says("A", "technical-assessment"));
    assertEquals(
        List.of("Closer technical cooperation in advance, explained in slides where possible"),
        claims.says("A", "technical-support"));
  }

  @Test
  public void bAndCGoByTheNormalProcess() {
    assertEquals(List.of("assessment", "order-process", "technical-support"), claims.services("B"));
    assertEquals(List.of("By the normal process"), claims.says("B", "technical-support"));
    assertEquals(List.of("By the normal process"), claims.says("C", "technical-support"));
  }

  @Test
  public void cIsACandidateForEliminationAfterThreeYears() {
    assertEquals(
        List.of("A candidate for the yearly elimination if it can't rise to B within three years"),
        claims.says("C", "offboarding-review"));
    assertEquals(List.of("C"), claims.having("offboarding-review", new Benefit.Measure()));
  }

  @Test
  public void allAreAssessedOnceAYear() {
    assertEquals(
        claims.tiers(), claims.having("assessment", new Benefit.Cadence(Period.ofYears(1))));
  }

  @Test
  public void theSourceGivesNoDaysAndPromisesNothing() {
    assertTrue(claims.all(e -> !(e.benefit() instanceof Benefit.LeadTime)));
    assertTrue(claims.all(e -> e.internal()));
  }
}
