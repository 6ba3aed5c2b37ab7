package io.echelon.platform.tiering.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.platform.tiering.ScorecardVersion;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.tiering.store.ScorecardStore;
import io.echelon.platform.unit.Fence;
import io.echelon.platform.unit.Plugins;
import io.echelon.platform.unit.Units;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredScorecards implements Scorecards {
  private static final Role[] READERS = {
    Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AUDITOR
  };

  private final ScorecardStore store;
  private final Units units;
  private final Plugins plugins;
  private final StrategyCalls strategies;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Clock clock;

  @Activate
  public StoredScorecards(
      @Reference ScorecardStore store,
      @Reference Units units,
      @Reference Plugins plugins,
      @Reference Fence fence,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.units = units;
    this.plugins = plugins;
    strategies = new StrategyCalls(plugins, fence);
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public ScorecardVersion draft(Caller caller, String unit, String json) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    units.get(caller, unit);
    Scorecard card = ScorecardDocument.read(json);
    plugins
        .strategy(units.policy(unit, units.today()).strategy())
        .ifPresent(strategy -> strategies.compile(strategy, card));
    return transactions.write(
        () -> {
          int version = store.list(unit).stream().findFirst().map(r -> r.version()).orElse(0) + 1;
          ScorecardStore.Row row =
              new ScorecardStore.Row(
                  unit,
                  version,
                  ScorecardDocument.write(card),
                  caller.name(),
                  clock.instant(),
                  Optional.empty());
          store.insert(row);
          audit.record(caller, AuditDraft.in(unit, "scorecard.draft", "scorecard/" + version));
          return version(row);
        });
  }

  @Override
  public ScorecardVersion approve(
      Caller caller, String unit, int version, LocalDate effectiveFrom) {
    caller.requireIn(unit, Role.APPROVER);
    return transactions.write(
        () -> {
          ScorecardStore.Row row = row(unit, version);
          if (row.approval().isPresent()) {
            throw new EchelonException(
                ErrorCode.ILLEGAL_STEP, "scorecard version " + version + " is approved already");
          }
          if (row.createdBy().equals(caller.name())) {
            throw new EchelonException(
                ErrorCode.SEPARATION_OF_DUTIES,
                caller.name() + " drafted scorecard version " + version);
          }
          store.approve(
              unit,
              version,
              new ScorecardVersion.Approval(caller.name(), clock.instant(), effectiveFrom));
          audit.record(
              caller,
              AuditDraft.in(unit, "scorecard.approve", "scorecard/" + version)
                  .change(null, "effective from " + effectiveFrom));
          return version(row(unit, version));
        });
  }

  @Override
  public ScorecardVersion get(Caller caller, String unit, int version) {
    caller.requireIn(unit, READERS);
    return transactions.read(() -> version(row(unit, version)));
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
                .orElseThrow(
                    () ->
                        EchelonException.notFound(
                            "approved scorecard of unit " + unit + " on", on)));
  }

  private ScorecardStore.Row row(String unit, int version) {
    return store
        .find(unit, version)
        .orElseThrow(() -> EchelonException.notFound("scorecard version", version));
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
