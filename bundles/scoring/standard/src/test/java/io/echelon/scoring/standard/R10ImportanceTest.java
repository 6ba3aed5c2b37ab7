package io.echelon.scoring.standard;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** The kind of customer says it all. */
public class R10ImportanceTest extends PolicyRow {
  public R10ImportanceTest() {
    super("importance");
  }

  @Test
  public void theTiersAreImportantCoreAndOrdinary() {
    assertTiers("IMPORTANT Important 重要客户", "CORE Core 核心客户", "ORDINARY Ordinary 普通客户");
  }

  @Test
  public void largeEnterprisesAndStrategicPartnersAreImportant() {
    assertEquals("IMPORTANT", nobody.with("kind", "LARGE_ENTERPRISE").tier());
    assertEquals("IMPORTANT", nobody.with("kind", "STRATEGIC_PARTNER").tier());
  }

  @Test
  public void smallerEnterprisesAndLongTermPartnersAreCore() {
    assertEquals("CORE", nobody.with("kind", "SME").tier());
    assertEquals("CORE", nobody.with("kind", "LONG_TERM_PARTNER").tier());
  }

  @Test
  public void individualsAndNewCustomersAreOrdinary() {
    assertEquals("ORDINARY", nobody.with("kind", "INDIVIDUAL").tier());
    assertEquals("ORDINARY", nobody.with("kind", "NEW").tier());
  }

  @Test
  public void theKindIsNeeded() {
    assertNeeds("kind");
  }

  @Test
  public void theSourceGivesNoDatesAndEndsNothing() {
    assertUndated();
    assertNobodyLeaves();
  }
}
