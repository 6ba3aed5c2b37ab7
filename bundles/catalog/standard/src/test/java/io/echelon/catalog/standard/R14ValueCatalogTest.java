package io.echelon.catalog.standard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

/** From partnership for A to the end of the relationship for D. */
public class R14ValueCatalogTest {
  private final Claims claims = new Claims("value-abcd");

  @Test
  public void aHasCustomizedServiceAndAPartnership() {
    assertEquals(
        List.of("customization", "problem-solving", "opportunities", "partnership"),
        claims.services("A"));
    assertEquals(
        List.of("A stable partnership for the long term"), claims.says("A", "partnership"));
  }

  @Test
  public void bHasAdviceProjectsAndQualityThatRaiseItsValue() {
    assertEquals(
        List.of("communication", "consulting", "projects", "quality"), claims.services("B"));
  }

  @Test
  public void cHasFlexibleCooperationAtCompetitivePrices() {
    assertEquals(
        List.of("flexible-cooperation", "competitive-offer", "risk-control"), claims.services("C"));
    assertEquals(
        List.of("Flexible cooperation: single projects or partnership"),
        claims.says("C", "flexible-cooperation"));
  }

  @Test
  public void dIsEvaluatedForEndingTheRelationship() {
    assertEquals(List.of("relationship-review", "ending"), claims.services("D"));
    assertEquals(List.of("The cooperation is evaluated"), claims.says("D", "relationship-review"));
    assertEquals(
        List.of("The relationship may be ended where it brings no profit or has little potential"),
        claims.says("D", "ending"));
  }

  @Test
  public void itIsTheUnitsOwnStrategy() {
    assertTrue(claims.all(e -> e.internal()));
  }
}
