package io.echelon.sdk.testkit;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.BenefitOrder;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.spi.Severity;
import io.echelon.spi.catalog.EntitlementCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;

/** The catalog contract, one test per rule. A plug-in's test extends this class. */
public abstract class CatalogContract {

  /** The catalog under test. */
  protected abstract EntitlementCatalog catalog();

  /** Codes of the tiers that the catalog serves, best first. */
  protected abstract List<String> tiers();

  /**
   * The class of each tier that belongs to one, by tier: entries may name it instead. Empty unless
   * overridden.
   */
  protected Map<String, String> classes() {
    return Map.of();
  }

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
    Set<String> served = new HashSet<>(tiers());
    served.addAll(classes().values());
    for (CatalogDocument.Entry entry : document.entries()) {
      assertTrue(entry.item() + entry.tiers(), served.containsAll(entry.tiers()));
    }
  }

  @Test
  public void everyServiceItemHasAnEntry() {
    for (CatalogDocument.ServiceItem item : document.items()) {
      assertTrue(
          item.code(), document.entries().stream().anyMatch(e -> e.item().equals(item.code())));
    }
  }

  @Test
  public void everyTierHasAnEntry() {
    for (String tier : tiers()) {
      assertFalse(tier, claims(tier).isEmpty());
    }
  }

  @Test
  public void aTierHasAtMostOneTargetOfAMetricPerItem() {
    Set<String> seen = new HashSet<>();
    for (CatalogDocument.Entry entry : document.entries()) {
      if (entry.benefit() instanceof Benefit.Target target) {
        List<String> tiers = entry.tiers().isEmpty() ? List.of("everybody") : entry.tiers();
        for (String tier : tiers) {
          String what = String.join("/", entry.item(), tier, target.metric().name());
          String whose = target.severity() + (entry.internal() ? " internal" : " told");
          assertTrue(what, seen.add(what + whose));
        }
      }
    }
  }

  @Test
  public void aBetterTierNeverWaitsLonger() {
    for (Benefit.Metric metric : Benefit.Metric.values()) {
      for (Optional<Severity> severity : severities()) {
        assertNeverWorse(
            Benefit.Target.class,
            t -> t.metric() == metric && t.severity().equals(severity),
            BenefitOrder::waits);
      }
    }
  }

  @Test
  public void aBetterTierNeverPaysMore() {
    assertNeverWorse(Benefit.Price.class, p -> true, BenefitOrder::pays);
  }

  @Test
  public void aBetterTierNeverPaysEarlier() {
    assertNeverWorse(Benefit.Payment.class, p -> true, BenefitOrder::paysLate);
  }

  @Test
  public void aBetterTierNeverHasALongerLeadTime() {
    assertNeverWorse(Benefit.LeadTime.class, l -> true, (b, w) -> b.days() <= w.days());
  }

  @Test
  public void aBetterTierNeverHasLessRightToRush() {
    assertNeverWorse(Benefit.Rush.class, r -> true, (b, w) -> b.right().compareTo(w.right()) <= 0);
  }

  @Test
  public void aBetterTierIsNeverServedAfterAWorseOne() {
    assertNeverWorse(Benefit.Queue.class, q -> true, (b, w) -> b.priority() <= w.priority());
    assertNeverWorse(Benefit.Priority.class, p -> true, (b, w) -> b.rank() <= w.rank());
  }

  @Test
  public void aBetterTierIsNeverReachableForFewerHours() {
    assertNeverWorse(Benefit.Hours.class, h -> true, (b, w) -> b.perDay() >= w.perDay());
  }

  @Test
  public void everyEntryCitesItsClause() {
    for (CatalogDocument.Entry entry : document.entries()) {
      assertFalse(entry.item() + entry.tiers(), entry.clause().isBlank());
    }
  }

  private static List<Optional<Severity>> severities() {
    return Stream.concat(
            Stream.of(Optional.<Severity>empty()), Stream.of(Severity.values()).map(Optional::of))
        .toList();
  }

  private List<CatalogDocument.Entry> claims(String tier) {
    return document.claims(tier, classes().getOrDefault(tier, tier));
  }

  /** Compares each tier with the next worse one that has such a benefit of the item. */
  private <B extends Benefit> void assertNeverWorse(
      Class<B> kind, Predicate<B> counts, BiPredicate<B, B> atLeastAsGood) {
    for (CatalogDocument.ServiceItem item : document.items()) {
      Optional<B> better = Optional.empty();
      for (String tier : tiers()) {
        Optional<B> own = benefit(item.code(), tier, kind, counts);
        if (better.isPresent() && own.isPresent()) {
          assertTrue(item.code() + " for " + tier, atLeastAsGood.test(better.get(), own.get()));
        }
        better = own.isPresent() ? own : better;
      }
    }
  }

  private <B extends Benefit> Optional<B> benefit(
      String item, String tier, Class<B> kind, Predicate<B> counts) {
    return claims(tier).stream()
        .filter(e -> e.item().equals(item))
        .map(CatalogDocument.Entry::benefit)
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(counts)
        .findFirst();
  }
}
