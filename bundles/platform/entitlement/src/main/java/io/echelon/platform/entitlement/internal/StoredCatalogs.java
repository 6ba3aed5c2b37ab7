package io.echelon.platform.entitlement.internal;

import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.entitlement.JointConfirmation.Confirmation;
import io.echelon.platform.entitlement.store.CatalogStore;
import io.echelon.platform.entitlement.store.ConfirmationStore;
import io.echelon.platform.tiering.ScorecardVersion;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.unit.DocumentVersions;
import io.echelon.platform.unit.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredCatalogs implements Catalogs {
  private static final Reasons REASONS = new Reasons(StoredCatalogs.class);

  static final Role[] READERS = {
    Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AGENT, Role.AUDITOR
  };

  private final DocumentVersions versions;
  private final CatalogStore store;
  private final JointConfirmations joint;
  private final Units units;
  private final Scorecards scorecards;
  private final Transactions transactions;

  @Activate
  public StoredCatalogs(
      @Reference CatalogStore store,
      @Reference ConfirmationStore confirmations,
      @Reference Units units,
      @Reference Scorecards scorecards,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.versions = new DocumentVersions("catalog", store, transactions, audit, clock);
    this.store = store;
    this.joint = new JointConfirmations(confirmations, audit, clock);
    this.units = units;
    this.scorecards = scorecards;
    this.transactions = transactions;
  }

  @Override
  public CatalogVersion draft(Caller caller, String unit, String json) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    units.get(caller, unit);
    CatalogDocument document = CatalogDocuments.read(json);
    requireKnownTiers(document, scorecards.list(caller, unit));
    return version(versions.draft(caller, unit, CatalogDocuments.write(document)));
  }

  @Override
  public CatalogVersion approve(Caller caller, String unit, int version, LocalDate effectiveFrom) {
    caller.requireIn(unit, Role.APPROVER);
    return transactions.write(
        () -> {
          CatalogVersion draft = version(versions.get(unit, version));
          if (draft.approval().isEmpty()) {
            JointConfirmations.requireAll(draft, joint.of(draft, inForce(unit)));
          }
          return version(versions.approve(caller, unit, version, effectiveFrom));
        });
  }

  @Override
  public List<Confirmation> confirm(Caller caller, String unit, int version, String department) {
    caller.requireIn(unit, Role.REVIEWER);
    return transactions.write(
        () -> {
          CatalogVersion draft = version(versions.get(unit, version));
          Optional<CatalogVersion> inForce = inForce(unit);
          joint.confirm(caller, draft, joint.of(draft, inForce), department);
          return joint.of(draft, inForce);
        });
  }

  @Override
  public List<Confirmation> confirmations(Caller caller, String unit, int version) {
    CatalogVersion draft = get(caller, unit, version);
    return transactions.read(() -> joint.of(draft, inForce(unit)));
  }

  private Optional<CatalogVersion> inForce(String unit) {
    return store.current(unit, units.today()).map(StoredCatalogs::version);
  }

  @Override
  public Optional<CatalogVersion> current(String unit, LocalDate on) {
    return transactions.read(() -> store.current(unit, on)).map(StoredCatalogs::version);
  }

  @Override
  public CatalogVersion get(Caller caller, String unit, int version) {
    caller.requireIn(unit, READERS);
    return version(versions.get(unit, version));
  }

  @Override
  public List<CatalogVersion> list(Caller caller, String unit) {
    caller.requireIn(unit, READERS);
    return transactions.read(() -> store.list(unit)).stream().map(StoredCatalogs::version).toList();
  }

  /** Tiers of drafts count as well: scorecard and catalog may be prepared together. */
  private static void requireKnownTiers(CatalogDocument document, List<ScorecardVersion> cards) {
    Set<String> known =
        cards.stream()
            .flatMap(card -> card.card().tiers().stream())
            .flatMap(tier -> Stream.of(tier.code(), tier.parent()))
            .collect(Collectors.toSet());
    for (int e = 0; e < document.entries().size(); e++) {
      List<String> tiers = document.entries().get(e).tiers();
      for (int t = 0; t < tiers.size(); t++) {
        if (!known.contains(tiers.get(t))) {
          throw REASONS.invalid("catalog.tier", e, t, tiers.get(t));
        }
      }
    }
  }

  private static CatalogVersion version(CatalogStore.Row row) {
    return new CatalogVersion(
        row.unit(),
        row.version(),
        CatalogDocuments.read(row.json()),
        row.createdBy(),
        row.createdAt(),
        row.approval());
  }
}
