package io.echelon.platform.entitlement.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.entitlement.BenefitOrder;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.entitlement.ContractException;
import io.echelon.platform.entitlement.ContractTerms;
import io.echelon.platform.tiering.Tiers;
import io.echelon.platform.unit.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Makes exceptions of contract terms, or refuses them by naming their fault. Joins the caller's
 * transaction.
 */
final class ContractDrafts {
  private static final Reasons REASONS = new Reasons(ContractDrafts.class);

  private final Catalogs catalogs;
  private final Tiers tiers;
  private final Units units;
  private final Clock clock;

  ContractDrafts(Catalogs catalogs, Tiers tiers, Units units, Clock clock) {
    this.catalogs = catalogs;
    this.tiers = tiers;
    this.units = units;
    this.clock = clock;
  }

  ContractException of(Caller caller, Customer customer, ContractTerms terms) {
    LocalDate today = units.today();
    if (terms.until().isBefore(today)) {
      throw REASONS.invalid("until.passed", terms.until());
    }
    LocalDate first = terms.from().isBefore(today) ? today : terms.from();
    CatalogDocument catalog =
        catalogs
            .current(customer.unit(), first)
            .map(CatalogVersion::document)
            .orElseThrow(() -> REASONS.invalid("item.no-catalog"));
    if (catalog.items().stream().noneMatch(item -> item.code().equals(terms.item()))) {
      throw REASONS.invalid("item.unknown", terms.item());
    }
    return new ContractException(
        0,
        customer.unit(),
        customer.id(),
        customer.number(),
        terms,
        isWorse(customer, terms, catalog, first),
        caller.name(),
        clock.instant(),
        Optional.empty(),
        Optional.empty());
  }

  private boolean isWorse(
      Customer customer, ContractTerms terms, CatalogDocument catalog, LocalDate first) {
    List<CatalogDocument.Entry> own =
        tiers
            .of(customer.unit(), customer.id(), first, clock.instant())
            .map(tier -> catalog.claims(tier.tier(), tier.parent()))
            .orElseGet(catalog::forEverybody);
    return own.stream()
        .filter(terms::covers)
        .anyMatch(claim -> BenefitOrder.isWorse(terms.benefit(), claim.benefit()));
  }
}
