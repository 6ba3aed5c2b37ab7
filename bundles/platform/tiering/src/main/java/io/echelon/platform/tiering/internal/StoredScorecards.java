package io.echelon.platform.tiering.internal;

import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.platform.tiering.ScorecardVersion;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.tiering.store.ScorecardStore;
import io.echelon.platform.unit.DocumentVersions;
import io.echelon.platform.unit.Fence;
import io.echelon.platform.unit.Plugins;
import io.echelon.platform.unit.Units;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredScorecards implements Scorecards {
  private static final Reasons REASONS = new Reasons(StoredScorecards.class);
  private static final Role[] READERS = {
    Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AUDITOR
  };

  private final DocumentVersions versions;
  private final ScorecardStore store;
  private final Units units;
  private final Plugins plugins;
  private final StrategyCalls strategies;
  private final Transactions transactions;

  @Activate
  public StoredScorecards(
      @Reference ScorecardStore store,
      @Reference Units units,
      @Reference Plugins plugins,
      @Reference Fence fence,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.versions = new DocumentVersions("scorecard", store, transactions, audit, clock);
    this.store = store;
    this.units = units;
    this.plugins = plugins;
    strategies = new StrategyCalls(plugins, fence);
    this.transactions = transactions;
  }

  @Override
  public ScorecardVersion draft(Caller caller, String unit, String json) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    units.get(caller, unit);
    Scorecard card = ScorecardDocument.read(json);
    plugins
        .strategy(units.policy(unit, units.today()).strategy())
        .ifPresent(strategy -> strategies.compile(strategy, card));
    return version(versions.draft(caller, unit, ScorecardDocument.write(card)));
  }

  @Override
  public ScorecardVersion approve(
      Caller caller, String unit, int version, LocalDate effectiveFrom) {
    return version(versions.approve(caller, unit, version, effectiveFrom));
  }

  @Override
  public ScorecardVersion get(Caller caller, String unit, int version) {
    caller.requireIn(unit, READERS);
    return version(versions.get(unit, version));
  }

  @Override
  public List<ScorecardVersion> list(Caller caller, String unit) {
    caller.requireIn(unit, READERS);
    return transactions.read(() -> store.list(unit)).stream()
        .map(StoredScorecards::version)
        .toList();
  }

  @Override
  public ScorecardVersion current(String unit, LocalDate on) {
    return transactions.read(
        () ->
            store
                .current(unit, on)
                .map(StoredScorecards::version)
                .orElseThrow(() -> REASONS.of(ErrorCode.NOT_FOUND, "scorecard.none", unit, on)));
  }

  static ScorecardVersion version(ScorecardStore.Row row) {
    return new ScorecardVersion(
        row.unit(),
        row.version(),
        ScorecardDocument.read(row.json()),
        row.createdBy(),
        row.createdAt(),
        row.approval());
  }
}
