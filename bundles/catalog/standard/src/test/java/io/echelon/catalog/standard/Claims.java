package io.echelon.catalog.standard;

import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.scoring.standard.StandardStrategies;
import io.echelon.spi.scoring.card.Tier;
import java.util.List;
import java.util.function.Predicate;

/** What the tiers of a policy may claim by the catalog that has its id. */
final class Claims {
  private final CatalogDocument catalog;
  private final List<Tier> tiers;

  Claims(String policy) {
    catalog = CatalogDocuments.read(StandardCatalogs.of(policy).document());
    tiers = ScorecardDocument.read(StandardStrategies.of(policy).defaultScorecard()).tiers();
  }

  CatalogDocument catalog() {
    return catalog;
  }

  List<String> tiers() {
    return tiers.stream().map(Tier::code).toList();
  }

  List<CatalogDocument.Entry> of(String tier) {
    Tier its = tiers.stream().filter(t -> t.code().equals(tier)).findFirst().orElseThrow();
    return catalog.claims(its.code(), its.parent());
  }

  /** The services of a tier, in the order of the entries. */
  List<String> services(String tier) {
    return of(tier).stream().map(CatalogDocument.Entry::item).toList();
  }

  /** The entries of one service, as people read them in English. */
  List<String> says(String tier, String service) {
    return of(tier).stream().filter(e -> e.item().equals(service)).map(e -> e.text().en()).toList();
  }

  List<Benefit> benefits(String tier, String service) {
    return of(tier).stream()
        .filter(e -> e.item().equals(service))
        .map(CatalogDocument.Entry::benefit)
        .toList();
  }

  /** The tiers, best first, that have a benefit. */
  List<String> having(String service, Benefit benefit) {
    return tiers().stream().filter(t -> benefits(t, service).contains(benefit)).toList();
  }

  boolean all(Predicate<CatalogDocument.Entry> predicate) {
    return catalog.entries().stream().allMatch(predicate);
  }
}
