package io.echelon.platform.entitlement.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.entitlement.ContractException;
import io.echelon.platform.entitlement.Entitlements;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.entitlement.PaymentTerms;
import io.echelon.platform.entitlement.store.ContractStore;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.tiering.Tiers;
import io.echelon.platform.unit.Units;
import io.echelon.spi.Severity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
  private final ContractStore contracts;
  private final Transactions transactions;
  private final Clock clock;

  @Activate
  public StoredEntitlements(
      @Reference Catalogs catalogs,
      @Reference Tiers tiers,
      @Reference Units units,
      @Reference Customers customers,
      @Reference PaymentTerms paymentTerms,
      @Reference ContractStore contracts,
      @Reference Transactions transactions,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.catalogs = catalogs;
    this.tiers = tiers;
    this.units = units;
    this.customers = customers;
    this.paymentTerms = paymentTerms;
    this.contracts = contracts;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public List<Grant> grants(
      String unit, String item, Optional<Severity> severity, OptionalLong customerId, Instant at) {
    return transactions.read(
        () -> {
          LocalDate day = units.dayOf(at);
          Optional<TierAnswer> tier =
              customerId.isEmpty()
                  ? Optional.empty()
                  : tiers.of(unit, customerId.getAsLong(), day, at);
          Optional<CatalogVersion> catalog = catalogs.current(unit, day);
          List<ContractException> exceptions =
              customerId.isEmpty()
                  ? List.of()
                  : contracts.counting(unit, customerId.getAsLong(), day, at);
          return new GrantRules(units.policy(unit, day), catalog, tier, exceptions, at)
              .grants(item, severity.orElse(Severity.S3), customerId.isPresent());
        });
  }

  @Override
  public Claims claims(Caller caller, String unit, String customerNumber, LocalDate on) {
    return transactions.read(
        () -> {
          Customer customer = customers.get(caller, unit, customerNumber);
          Instant now = clock.instant();
          Optional<TierAnswer> tier = tiers.of(unit, customer.id(), on, now);
          Optional<CatalogVersion> catalog = catalogs.current(unit, on);
          if (catalog.isEmpty()) {
            return new Claims(tier, 0, List.of(), Optional.empty());
          }
          Optional<PaymentTerms.Reduced> lowered =
              tier.flatMap(t -> paymentTerms.of(unit, customer.id(), t, on, now));
          return new Claims(
              tier,
              catalog.get().version(),
              new ClaimRules(catalog.get().document(), tier, lowered)
                  .claims(contracts.counting(unit, customer.id(), on, now)),
              lowered);
        });
  }
}
