package io.echelon.platform.tiering.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.Jobs;
import io.echelon.platform.tiering.Quotas;
import io.echelon.platform.tiering.ReviewProgress;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.tiering.Runs;
import io.echelon.platform.tiering.ScorecardVersion;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.platform.unit.Plugins;
import io.echelon.platform.unit.ReviewSteps;
import io.echelon.platform.unit.UnitPolicy;
import io.echelon.platform.unit.UnitWork;
import io.echelon.platform.unit.Units;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.card.AssessmentCycle;
import io.echelon.spi.scoring.card.ForcedDistribution;
import io.echelon.spi.scoring.card.Scorecard;
import io.echelon.spi.scoring.card.TierRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredRuns implements Runs {
  private static final Reasons REASONS = new Reasons(StoredRuns.class);

  static final Role[] READERS = {Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AUDITOR};
  private static final int MAX_NAME = 64;

  private final RunStore store;
  private final Scorecards scorecards;
  private final Units units;
  private final Plugins plugins;
  private final Jobs jobs;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Clock clock;

  @Activate
  public StoredRuns(
      @Reference RunStore store,
      @Reference Scorecards scorecards,
      @Reference Units units,
      @Reference Plugins plugins,
      @Reference Jobs jobs,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.scorecards = scorecards;
    this.units = units;
    this.plugins = plugins;
    this.jobs = jobs;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Run start(Caller caller, String unit, String name, LocalDate asOf) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    units.get(caller, unit);
    if (name.isBlank() || name.length() > MAX_NAME) {
      throw REASONS.invalid("name.length", MAX_NAME);
    }
    UnitPolicy policy = units.policy(unit, asOf);
    if (plugins.strategy(policy.strategy()).isEmpty()) {
      throw REASONS.of(ErrorCode.UNIT_DEGRADED, "unit.degraded", unit, policy.strategy());
    }
    ScorecardVersion card = scorecards.current(unit, asOf);
    UnitWork.refuseIfUnderWay(jobs::isUnderWay, unit);
    return transactions.write(
        () -> {
          Run run =
              store.insert(
                  new Run(
                      0,
                      unit,
                      name,
                      asOf,
                      policy.strategy(),
                      card.version(),
                      policy.version(),
                      RunState.SCORING,
                      ReviewProgress.first(steps(policy, card.card())),
                      caller.name(),
                      clock.instant(),
                      0,
                      0));
          Job job =
              jobs.start(caller, JOB_TYPE, unit, Map.of(RunHandler.RUN, Long.toString(run.id())));
          store.attachJob(run.id(), job.id());
          audit.record(caller, AuditDraft.in(unit, "run.start", "run/" + run.id()));
          return store.find(run.id()).orElseThrow();
        });
  }

  /** The unit's own steps, else those of the regulation. */
  static List<LocalizedText> steps(UnitPolicy policy, Scorecard card) {
    return policy.reviewSteps().equals(ReviewSteps.DEFAULT)
        ? card.cycle()
            .map(AssessmentCycle::reviewSteps)
            .filter(steps -> !steps.isEmpty())
            .orElse(ReviewSteps.DEFAULT)
        : policy.reviewSteps();
  }

  @Override
  public Run get(Caller caller, String unit, long id) {
    caller.requireIn(unit, READERS);
    return transactions.read(() -> find(unit, id));
  }

  @Override
  public Page<Run> list(Caller caller, String unit, Optional<String> after, int limit) {
    caller.requireIn(unit, READERS);
    int size = Page.limit(limit);
    long before = after.isEmpty() ? Long.MAX_VALUE : Cursor.number(after);
    return transactions.read(
        () -> Page.of(store.before(unit, before, size + 1), size, r -> Long.toString(r.id())));
  }

  @Override
  public List<RunEvent> history(Caller caller, String unit, long id) {
    caller.requireIn(unit, READERS);
    return transactions.read(
        () -> {
          find(unit, id);
          return store.steps(id);
        });
  }

  @Override
  public Map<String, Long> distribution(Caller caller, String unit, long id) {
    caller.requireIn(unit, READERS);
    return transactions.read(
        () -> {
          Run run = find(unit, id);
          if (!hasResults(run)) {
            return Map.of();
          }
          Map<String, Long> counts = store.countByTier(id);
          Map<String, Long> ordered = new LinkedHashMap<>();
          scorecards
              .get(caller, unit, run.scorecardVersion())
              .card()
              .tiers()
              .forEach(t -> ordered.put(t.code(), counts.getOrDefault(t.code(), 0L)));
          ordered.put(NOT_RATABLE, counts.getOrDefault(NOT_RATABLE, 0L));
          return ordered;
        });
  }

  @Override
  public Optional<Quotas> quotas(Caller caller, String unit, long id) {
    caller.requireIn(unit, READERS);
    return transactions.read(
        () -> {
          Run run = find(unit, id);
          return quotas(
              store, run, scorecards.get(caller, unit, run.scorecardVersion()).card().rule());
        });
  }

  /** Joins the caller's transaction. */
  static Optional<Quotas> quotas(RunStore store, Run run, TierRule rule) {
    List<RunStore.Cut> cuts = store.cuts(run.id());
    if (cuts.isEmpty() || !(rule instanceof ForcedDistribution distribution)) {
      return Optional.empty();
    }
    Map<String, Long> actual = store.countRatedByTier(run.id());
    long population = cuts.stream().mapToLong(RunStore.Cut::quota).sum();
    return Optional.of(
        new Quotas(
            population,
            population >= distribution.enforcedFrom(),
            cuts.stream()
                .map(
                    c ->
                        new Quotas.Place(
                            c.tier(),
                            c.quota(),
                            actual.getOrDefault(c.tier(), 0L),
                            c.lastScore(),
                            c.tied(),
                            c.tiedByNumber()))
                .toList()));
  }

  @Override
  public Page<RunLine> lines(
      Caller caller,
      String unit,
      long id,
      Optional<String> rated,
      Optional<String> after,
      int limit) {
    caller.requireIn(unit, READERS);
    int size = Page.limit(limit);
    long afterId = Cursor.number(after);
    return transactions.read(
        () -> {
          rated(find(unit, id));
          return Page.of(
              store.lines(id, rated, afterId, size + 1),
              size,
              l -> Long.toString(l.result().customerId()));
        });
  }

  private Run find(String unit, long id) {
    return find(store, unit, id);
  }

  /** Joins the caller's transaction. */
  static Run find(RunStore store, String unit, long id) {
    return store
        .find(id)
        .filter(run -> run.unit().equals(unit))
        .orElseThrow(() -> EchelonException.notFound("run", id));
  }

  /** Results are shown only when all of them are there. */
  static Run rated(Run run) {
    if (!hasResults(run)) {
      throw REASONS.of(ErrorCode.BUSY, "run.no-results", run.id(), run.state());
    }
    return run;
  }

  private static boolean hasResults(Run run) {
    return run.state() != RunState.SCORING && run.state() != RunState.FAILED;
  }
}
