package io.echelon.platform.entitlement.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.entitlement.Entitlements;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.entitlement.PaymentTerms;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.tiering.Tiers;
import io.echelon.platform.unit.UnitPolicy;
import io.echelon.platform.unit.Units;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredEntitlements implements Entitlements {
  private final Catalogs catalogs;
  private final Tiers tiers;
  private final Units units;
  private final Customers customers;
  private final PaymentTerms paymentTerms;
  private final Transactions transactions;
  private final Clock clock;

  @Activate
  public StoredEntitlements(
      @Reference Catalogs catalogs,
      @Reference Tiers tiers,
      @Reference Units units,
      @Reference Customers customers,
      @Reference PaymentTerms paymentTerms,
      @Reference Transactions transactions,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.catalogs = catalogs;
    this.tiers = tiers;
    this.units = units;
    this.customers = customers;
    this.paymentTerms = paymentTerms;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Grant grant(String unit, String item, OptionalLong customerId, Instant at) {
    return transactions.read(
        () -> {
          LocalDate day = units.dayOf(at);
          UnitPolicy policy = units.policy(unit, day);
          if (customerId.isEmpty()) {
            return byDefault(policy, item, Grant.Origin.NO_CUSTOMER, Optional.empty());
          }
          Optional<TierAnswer> tier = tiers.of(unit, customerId.getAsLong(), day, at);
          if (tier.isEmpty()) {
            return byDefault(policy, item, Grant.Origin.NO_TIER, tier);
          }
          Optional<CatalogVersion> catalog = catalogs.current(unit, day);
          if (catalog.isEmpty()) {
            return byDefault(policy, item, Grant.Origin.NO_CATALOG, tier);
          }
          return catalog
              .get()
              .document()
              .target(item, tier.get().tier(), tier.get().parent())
              .map(entry -> byTier(entry, tier.get(), catalog.get().version()))
              .orElseGet(() -> byDefault(policy, item, Grant.Origin.NO_ENTRY, tier));
        });
  }

  @Override
  public Claims claims(Caller caller, String unit, String customerNumber, LocalDate on) {
    return transactions.read(
        () -> {
          Customer customer = customers.get(caller, unit, customerNumber);
          Optional<TierAnswer> tier = tiers.of(unit, customer.id(), on, clock.instant());
          Optional<CatalogVersion> catalog = catalogs.current(unit, on);
          if (tier.isEmpty() || catalog.isEmpty()) {
            return new Claims(
                tier, catalog.map(CatalogVersion::version).orElse(0), List.of(), Optional.empty());
          }
          Optional<PaymentTerms.Reduced> lowered =
              paymentTerms.of(unit, customer.id(), tier.get(), on, clock.instant());
          return new Claims(
              tier,
              catalog.get().version(),
              claims(catalog.get().document(), tier.get(), lowered),
              lowered);
        });
  }

  /** What the tier may claim, with the payment terms of another where these are lowered. */
  private static List<CatalogDocument.Entry> claims(
      CatalogDocument catalog, TierAnswer tier, Optional<PaymentTerms.Reduced> lowered) {
    List<CatalogDocument.Entry> own = catalog.claims(tier.tier(), tier.parent());
    List<CatalogDocument.Entry> instead =
        lowered.map(l -> catalog.claims(l.tier(), l.tier())).orElse(List.of()).stream()
            .filter(e -> e.benefit() instanceof Benefit.Payment)
            .toList();
    return instead.isEmpty()
        ? own
        : Stream.concat(
                own.stream().filter(e -> !(e.benefit() instanceof Benefit.Payment)),
                instead.stream())
            .toList();
  }

  private static Grant byTier(CatalogDocument.Entry entry, TierAnswer tier, int version) {
    Benefit.Target target = (Benefit.Target) entry.benefit();
    return new Grant(
        entry.item(),
        target.metric().name(),
        target.workingDays(),
        target.within(),
        entry.internal(),
        Grant.Origin.TIER,
        Optional.of(tier.tier()),
        tier.rank(),
        tier.score(),
        OptionalInt.of(version),
        Optional.of(entry.clause()),
        GrantSentence.byTier(entry, target, tier, version));
  }

  /** Without a claim of its own a request still gets a clock: the unit's default, not promised. */
  private static Grant byDefault(
      UnitPolicy policy, String item, Grant.Origin origin, Optional<TierAnswer> tier) {
    return new Grant(
        item,
        Benefit.Metric.FIRST_ANSWER.name(),
        OptionalInt.of(policy.defaultAnswerDays()),
        Optional.empty(),
        true,
        origin,
        tier.map(TierAnswer::tier),
        tier.map(TierAnswer::rank).orElse(Grant.LAST_RANK),
        tier.map(TierAnswer::score).orElse(0.0),
        OptionalInt.empty(),
        Optional.empty(),
        GrantSentence.byDefault(origin, policy.defaultAnswerDays(), tier, item));
  }
}
