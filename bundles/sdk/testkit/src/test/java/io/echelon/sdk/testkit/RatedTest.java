package io.echelon.sdk.testkit;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.junit.Test;

/** The customer of prose-like tests. */
public class RatedTest {
  private final Rated customer =
      Rated.by(new SampleStrategy("cut-offs.json"))
          .with("size", 100)
          .with("days_late", 30)
          .monthsSince("first_order", 12)
          .with("kind", "PERSON");

  @Test
  public void itHasPointsAndATier() {
    assertEquals(40, customer.points("size"), 0);
    assertEquals(40 + 15 + 10 + 10, customer.score(), 0);
    assertEquals("A", customer.tier());
    assertEquals("B", customer.monthsSince("first_order", 11).tier());
  }

  @Test
  public void everyStepGivesAnother() {
    assertEquals("C", customer.with("size", 9).tier());
    assertEquals("A", customer.with("size", 9).flag("partner").tier());
    assertEquals("A", customer.tier());
  }

  @Test
  public void aValueMayBeMissingOnlyWhereTheCardSaysSo() {
    assertEquals(10, customer.without("size").points("size"), 0);
    assertEquals(List.of("days_late"), customer.without("days_late").missing());
    assertThrows(IllegalStateException.class, () -> customer.without("days_late").tier());
  }

  @Test
  public void itHasLevelsWhereTheRuleHasAxes() {
    Rated other = Rated.by(new SampleStrategy("axes-matrix.json")).with("size", 10);
    assertEquals(List.of("LARGE", "NEAR"), other.with("distance", 49.9).levels());
    assertEquals("LARGE_FAR", other.with("distance", 50).tier());
    assertEquals(List.of(), customer.levels());
  }

  @Test
  public void whatTheRankDecidesItDoesNotSay() {
    Rated other = Rated.by(new SampleStrategy("forced-distribution.json")).with("size", 10);
    assertEquals(50, other.score(), 0);
    assertThrows(IllegalStateException.class, other::tier);
  }

  @Test
  public void whatTheCardDoesNotKnowIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> customer.with("sice", 1));
    assertThrows(IllegalArgumentException.class, () -> customer.with("size", -1));
    assertThrows(IllegalArgumentException.class, () -> customer.with("kind", "CLUB"));
    assertThrows(IllegalArgumentException.class, () -> customer.flag("size"));
  }
}
