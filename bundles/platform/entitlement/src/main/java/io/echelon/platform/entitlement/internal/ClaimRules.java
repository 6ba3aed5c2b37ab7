package io.echelon.platform.entitlement.internal;

import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogDocument.Entry;
import io.echelon.platform.entitlement.Claim;
import io.echelon.platform.entitlement.ContractException;
import io.echelon.platform.entitlement.Grant.Alternative;
import io.echelon.platform.entitlement.Grant.Origin;
import io.echelon.platform.entitlement.PaymentTerms;
import io.echelon.platform.tiering.TierAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a customer may claim: by contract, else by its tier, else as everybody. The terms of a
 * contract hold also where late payments lower those of the tier.
 */
final class ClaimRules {
  private final CatalogDocument catalog;
  private final List<Entry> byCatalog;

  ClaimRules(
      CatalogDocument catalog, Optional<TierAnswer> tier, Optional<PaymentTerms.Reduced> lowered) {
    this.catalog = catalog;
    List<Entry> own =
        tier.map(t -> catalog.claims(t.tier(), t.parent())).orElseGet(catalog::forEverybody);
    byCatalog = lowered.map(l -> lowered(own, l)).orElse(own);
  }

  /** The tier's claims with the payment terms of another. */
  private List<Entry> lowered(List<Entry> own, PaymentTerms.Reduced lowered) {
    List<Entry> instead =
        catalog.claims(lowered.tier(), lowered.tier()).stream()
            .filter(e -> e.benefit() instanceof Benefit.Payment)
            .toList();
    return instead.isEmpty()
        ? own
        : Stream.concat(
                own.stream().filter(e -> !(e.benefit() instanceof Benefit.Payment)),
                instead.stream())
            .toList();
  }

  /** Those by contract first, then in the order of the catalog. */
  List<Claim> claims(List<ContractException> exceptions) {
    List<Claim> claims = new ArrayList<>();
    exceptions.forEach(exception -> claims.add(byContract(exception)));
    byCatalog.stream()
        .filter(entry -> exceptions.stream().noneMatch(x -> x.terms().covers(entry)))
        .forEach(
            entry ->
                claims.add(
                    new Claim(
                        entry,
                        origin(entry),
                        Optional.empty(),
                        entry.tiers().isEmpty() ? List.of() : replacedBy(entry))));
    return claims;
  }

  private Claim byContract(ContractException exception) {
    List<Alternative> alternatives = new ArrayList<>();
    for (Entry entry : byCatalog) {
      if (exception.terms().covers(entry)) {
        alternatives.add(alternative(entry));
        if (!entry.tiers().isEmpty()) {
          alternatives.addAll(replacedBy(entry));
        }
      }
    }
    return new Claim(
        exception.terms().entry(),
        Origin.CONTRACT,
        Optional.of(
            new Claim.Contract(
                exception.id(), exception.terms().contract(), exception.terms().until())),
        alternatives);
  }

  private List<Alternative> replacedBy(Entry ofTier) {
    return catalog.forEverybody().stream()
        .filter(ofTier::replaces)
        .map(ClaimRules::alternative)
        .toList();
  }

  private static Alternative alternative(Entry entry) {
    return new Alternative(origin(entry), Optional.of(entry.clause()), entry.text());
  }

  private static Origin origin(Entry entry) {
    return entry.tiers().isEmpty() ? Origin.EVERYBODY : Origin.TIER;
  }
}
