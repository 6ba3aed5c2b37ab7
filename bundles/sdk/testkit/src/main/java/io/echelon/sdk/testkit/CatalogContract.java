package io.echelon.sdk.testkit;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.spi.catalog.EntitlementCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** The catalog contract, one test per rule. A plug-in's test extends this class. */
public abstract class CatalogContract {

  /** The catalog under test. */
  protected abstract EntitlementCatalog catalog();

  /** Codes of the tiers that the catalog serves, best first. */
  protected abstract List<String> tiers();

  private CatalogDocument document;

  @Before
  public void readDocument() {
    document = CatalogDocuments.read(catalog().document());
  }

  @Test
  public void idIsLowerCaseWithDigitsAndHyphens() {
    assertTrue(catalog().id(), catalog().id().matches("[a-z][a-z0-9-]{0,63}"));
    assertEquals(catalog().id(), document.id());
  }

  @Test
  public void documentIsTheSameAtEveryCall() throws IOException {
    try (InputStream first = catalog().document();
        InputStream second = catalog().document()) {
      assertArrayEquals(first.readAllBytes(), second.readAllBytes());
    }
  }

  @Test
  public void documentSurvivesItsJsonForm() {
    assertEquals(document, CatalogDocuments.read(CatalogDocuments.write(document)));
  }

  @Test
  public void entriesNameOnlyTheTiersServed() {
    for (CatalogDocument.Entry entry : document.entries()) {
      assertTrue(entry.item() + entry.tiers(), tiers().containsAll(entry.tiers()));
    }
  }

  @Test
  public void everyServiceItemHasAnEntryForEveryTier() {
    for (CatalogDocument.ServiceItem item : document.items()) {
      Set<String> served = new HashSet<>();
      document.entries().stream()
          .filter(e -> e.item().equals(item.code()))
          .forEach(e -> served.addAll(e.tiers()));
      assertEquals(item.code(), Set.copyOf(tiers()), served);
    }
  }

  @Test
  public void aTierHasAtMostOneTargetOfAMetricPerItem() {
    Set<String> seen = new HashSet<>();
    for (CatalogDocument.Entry entry : document.entries()) {
      if (entry.benefit() instanceof Benefit.Target target) {
        for (String tier : entry.tiers()) {
          assertTrue(seen.add(entry.item() + "/" + tier + "/" + target.metric()));
        }
      }
    }
  }

  @Test
  public void aBetterTierNeverWaitsLonger() {
    for (CatalogDocument.ServiceItem item : document.items()) {
      int before = 0;
      for (String tier : tiers()) {
        int days =
            document
                .target(item.code(), tier)
                .map(e -> ((Benefit.Target) e.benefit()).workingDays())
                .orElse(before);
        assertTrue(item.code() + " for " + tier, days >= before);
        before = days;
      }
    }
  }

  @Test
  public void everyEntryCitesItsClause() {
    for (CatalogDocument.Entry entry : document.entries()) {
      assertFalse(entry.clause().isBlank());
    }
  }
}
