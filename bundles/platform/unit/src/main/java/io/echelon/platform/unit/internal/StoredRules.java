package io.echelon.platform.unit.internal;

import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.unit.DocumentVersions;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.RulesDocument;
import io.echelon.platform.unit.RulesVersion;
import io.echelon.platform.unit.UnitRules;
import io.echelon.platform.unit.Units;
import io.echelon.platform.unit.store.DocumentStore.Row;
import io.echelon.platform.unit.store.RulesStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredRules implements Rules {
  private static final Role[] READERS = {
    Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AGENT, Role.AUDITOR
  };

  private final DocumentVersions versions;
  private final RulesStore store;
  private final Units units;
  private final Transactions transactions;

  @Activate
  public StoredRules(
      @Reference RulesStore store,
      @Reference Units units,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    versions = new DocumentVersions("rules", store, transactions, audit, clock);
    this.store = store;
    this.units = units;
    this.transactions = transactions;
  }

  @Override
  public RulesVersion draft(Caller caller, String unit, String json) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    units.get(caller, unit);
    return version(versions.draft(caller, unit, RulesDocument.write(RulesDocument.read(json))));
  }

  @Override
  public RulesVersion approve(Caller caller, String unit, int version, LocalDate effectiveFrom) {
    return version(versions.approve(caller, unit, version, effectiveFrom));
  }

  @Override
  public RulesVersion current(String unit, LocalDate on) {
    return transactions.read(
        () ->
            store
                .current(unit, on)
                .map(StoredRules::version)
                .orElseGet(
                    () ->
                        new RulesVersion(
                            unit,
                            RulesVersion.DEFAULT,
                            UnitRules.DEFAULT,
                            Caller.system().name(),
                            Instant.EPOCH,
                            Optional.empty())));
  }

  @Override
  public UnitRules of(String unit, int version) {
    return version == RulesVersion.DEFAULT
        ? UnitRules.DEFAULT
        : version(versions.get(unit, version)).rules();
  }

  @Override
  public RulesVersion get(Caller caller, String unit, int version) {
    caller.requireIn(unit, READERS);
    return version(versions.get(unit, version));
  }

  @Override
  public List<RulesVersion> list(Caller caller, String unit) {
    caller.requireIn(unit, READERS);
    return transactions.read(() -> store.list(unit)).stream().map(StoredRules::version).toList();
  }

  private static RulesVersion version(Row row) {
    return new RulesVersion(
        row.unit(),
        row.version(),
        RulesDocument.read(row.json()),
        row.createdBy(),
        row.createdAt(),
        row.approval());
  }
}
