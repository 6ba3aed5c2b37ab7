package io.echelon.platform.entitlement.internal;

import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogDocument.Entry;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.Claim;
import io.echelon.platform.entitlement.ContractException;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.entitlement.Grant.Alternative;
import io.echelon.platform.entitlement.Grant.Origin;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.unit.UnitPolicy;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Says what a request is granted: by contract, else by the tier, else to every customer, else the
 * unit's default.
 */
final class GrantRules {
  private final UnitPolicy policy;
  private final Optional<CatalogVersion> catalog;
  private final Optional<TierAnswer> tier;
  private final List<Claim> claims;
  private final Instant asOf;

  GrantRules(
      UnitPolicy policy,
      Optional<CatalogVersion> catalog,
      Optional<TierAnswer> tier,
      List<ContractException> exceptions,
      Instant asOf) {
    this.policy = policy;
    this.catalog = catalog;
    this.tier = tier;
    this.asOf = asOf;
    claims =
        catalog
            .map(c -> new ClaimRules(c.document(), tier, Optional.empty()).claims(exceptions))
            .orElse(List.of());
  }

  /** At least one; see {@link io.echelon.platform.entitlement.Entitlements#grants}. */
  List<Grant> grants(String item, Severity severity, boolean customerKnown) {
    List<Entry> entries = claims.stream().map(Claim::entry).toList();
    List<Grant> grants =
        CatalogDocument.targets(entries, item, severity).stream()
            .map(entry -> claims.get(entries.indexOf(entry)))
            .map(this::byClaim)
            .toList();
    return grants.isEmpty() ? List.of(byDefault(item, customerKnown)) : grants;
  }

  private Grant byClaim(Claim claim) {
    Entry entry = claim.entry();
    Benefit.Target target = (Benefit.Target) entry.benefit();
    Optional<Benefit.Hours> hours = target.reachableHours() ? hours() : Optional.empty();
    return new Grant(
        entry.item(),
        target.metric().name(),
        target.workingDays(),
        target.within(),
        hours,
        target.severity(),
        entry.internal(),
        claim.origin(),
        tier.map(TierAnswer::tier),
        tier.map(TierAnswer::rank).orElse(Grant.LAST_RANK),
        tier.map(TierAnswer::score).orElse(0.0),
        OptionalInt.of(catalog.orElseThrow().version()),
        Optional.of(entry.clause()),
        reason(claim, target, GrantSentence.time(target, hours)),
        alternatives(claim, target),
        Optional.of(asOf));
  }

  private LocalizedText reason(Claim claim, Benefit.Target target, LocalizedText time) {
    int version = catalog.orElseThrow().version();
    if (claim.contract().isPresent()) {
      return GrantSentence.byContract(claim, target, time);
    }
    return claim.origin() == Origin.TIER
        ? GrantSentence.byTier(claim.entry(), target, time, tier.orElseThrow(), version)
        : GrantSentence.toEverybody(claim.entry(), target, time, version);
  }

  private Optional<Benefit.Hours> hours() {
    return claims.stream()
        .map(claim -> claim.entry().benefit())
        .filter(Benefit.Hours.class::isInstance)
        .map(Benefit.Hours.class::cast)
        .findFirst();
  }

  private List<Alternative> alternatives(Claim claim, Benefit.Target target) {
    List<Alternative> alternatives = new ArrayList<>(claim.alternatives());
    if (target.metric() == Benefit.Metric.FIRST_ANSWER) {
      alternatives.add(
          new Alternative(
              Origin.NO_ENTRY,
              Optional.empty(),
              GrantSentence.unitDefault(policy.defaultAnswerDays())));
    }
    return alternatives;
  }

  /** Without a claim of its own a request still gets a clock: the unit's default, not promised. */
  private Grant byDefault(String item, boolean customerKnown) {
    Origin origin = Origin.NO_ENTRY;
    if (!customerKnown) {
      origin = Origin.NO_CUSTOMER;
    } else if (tier.isEmpty()) {
      origin = Origin.NO_TIER;
    } else if (catalog.isEmpty()) {
      origin = Origin.NO_CATALOG;
    }
    return new Grant(
        item,
        Benefit.Metric.FIRST_ANSWER.name(),
        OptionalInt.of(policy.defaultAnswerDays()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        origin,
        tier.map(TierAnswer::tier),
        tier.map(TierAnswer::rank).orElse(Grant.LAST_RANK),
        tier.map(TierAnswer::score).orElse(0.0),
        OptionalInt.empty(),
        Optional.empty(),
        GrantSentence.byDefault(origin, policy.defaultAnswerDays(), tier, item),
        List.of(),
        Optional.of(asOf));
  }
}
