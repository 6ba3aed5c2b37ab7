package io.echelon.platform.entitlement.internal;

import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogDocument.Entry;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.entitlement.Grant.Alternative;
import io.echelon.platform.entitlement.Grant.Origin;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.unit.UnitPolicy;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Says what a request is granted: by the tier, else to every customer, else the unit's default. */
final class GrantRules {
  private final UnitPolicy policy;
  private final Optional<CatalogVersion> catalog;

  GrantRules(UnitPolicy policy, Optional<CatalogVersion> catalog) {
    this.policy = policy;
    this.catalog = catalog;
  }

  /** At least one; see {@link io.echelon.platform.entitlement.Entitlements#grants}. */
  List<Grant> grants(
      String item, Severity severity, boolean customerKnown, Optional<TierAnswer> tier) {
    List<Entry> claims = claims(tier);
    List<Grant> grants =
        CatalogDocument.targets(claims, item, severity).stream()
            .map(entry -> byCatalog(entry, claims, tier))
            .toList();
    return grants.isEmpty() ? List.of(byDefault(item, customerKnown, tier)) : grants;
  }

  private List<Entry> claims(Optional<TierAnswer> tier) {
    if (catalog.isEmpty()) {
      return List.of();
    }
    CatalogDocument document = catalog.get().document();
    return tier.map(t -> document.claims(t.tier(), t.parent())).orElseGet(document::forEverybody);
  }

  private Grant byCatalog(Entry entry, List<Entry> claims, Optional<TierAnswer> tier) {
    Benefit.Target target = (Benefit.Target) entry.benefit();
    boolean byTier = !entry.tiers().isEmpty();
    int version = catalog.orElseThrow().version();
    Optional<Benefit.Hours> hours = target.reachableHours() ? hours(claims) : Optional.empty();
    LocalizedText time = GrantSentence.time(target, hours);
    return new Grant(
        entry.item(),
        target.metric().name(),
        target.workingDays(),
        target.within(),
        hours,
        target.severity(),
        entry.internal(),
        byTier ? Origin.TIER : Origin.EVERYBODY,
        tier.map(TierAnswer::tier),
        tier.map(TierAnswer::rank).orElse(Grant.LAST_RANK),
        tier.map(TierAnswer::score).orElse(0.0),
        OptionalInt.of(version),
        Optional.of(entry.clause()),
        byTier
            ? GrantSentence.byTier(entry, target, time, tier.orElseThrow(), version)
            : GrantSentence.toEverybody(entry, target, time, version),
        alternatives(entry, target));
  }

  private static Optional<Benefit.Hours> hours(List<Entry> claims) {
    return claims.stream()
        .map(Entry::benefit)
        .filter(Benefit.Hours.class::isInstance)
        .map(Benefit.Hours.class::cast)
        .findFirst();
  }

  private List<Alternative> alternatives(Entry entry, Benefit.Target target) {
    List<Alternative> alternatives = new ArrayList<>();
    if (!entry.tiers().isEmpty()) {
      catalog.orElseThrow().document().forEverybody().stream()
          .filter(e -> e.item().equals(entry.item()) && e.internal() == entry.internal())
          .filter(e -> target.replaces(e.benefit()))
          .forEach(e -> alternatives.add(new Alternative(Origin.EVERYBODY, clause(e), e.text())));
    }
    if (target.metric() == Benefit.Metric.FIRST_ANSWER) {
      alternatives.add(
          new Alternative(
              Origin.NO_ENTRY,
              Optional.empty(),
              GrantSentence.unitDefault(policy.defaultAnswerDays())));
    }
    return alternatives;
  }

  private static Optional<String> clause(Entry entry) {
    return Optional.of(entry.clause());
  }

  /** Without a claim of its own a request still gets a clock: the unit's default, not promised. */
  private Grant byDefault(String item, boolean customerKnown, Optional<TierAnswer> tier) {
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
        List.of());
  }
}
