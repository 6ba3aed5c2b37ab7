package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.customer.store.CustomerStore;
import io.echelon.platform.measurement.Measurements;
import io.echelon.platform.tiering.Backtest;
import io.echelon.platform.tiering.DryRuns;
import io.echelon.platform.tiering.Mover;
import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.tiering.TierMatrix;
import io.echelon.platform.tiering.TierMatrix.Direction;
import io.echelon.platform.tiering.WhatIf;
import io.echelon.platform.tiering.WhatIfs;
import io.echelon.platform.tiering.store.PublicationStore;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.platform.unit.Fence;
import io.echelon.platform.unit.Plugins;
import io.echelon.platform.unit.Units;
import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredWhatIfs implements WhatIfs {
  private static final Reasons REASONS = new Reasons(StoredWhatIfs.class);

  /** Each holds about 100 bytes per customer. */
  private static final int AT_A_TIME = 2;

  private final RunStore runs;
  private final Scorecards scorecards;
  private final CustomerStore customers;
  private final Measurements measurements;
  private final Units units;
  private final StrategyCalls strategies;
  private final Transactions transactions;
  private final Baselines baselines;
  private final Semaphore places = new Semaphore(AT_A_TIME);

  @Activate
  public StoredWhatIfs(
      @Reference RunStore runs,
      @Reference PublicationStore publications,
      @Reference Scorecards scorecards,
      @Reference CustomerStore customers,
      @Reference Measurements measurements,
      @Reference Units units,
      @Reference Plugins plugins,
      @Reference Fence fence,
      @Reference Transactions transactions,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.runs = runs;
    this.scorecards = scorecards;
    this.customers = customers;
    this.measurements = measurements;
    this.units = units;
    strategies = new StrategyCalls(plugins, fence);
    this.transactions = transactions;
    baselines = new Baselines(runs, publications, scorecards, units, transactions, clock);
  }

  @Override
  public WhatIf ask(Caller caller, String unit, Question question) {
    StatedCard stated = stated(caller, unit, question.card());
    Optional<Indicator> sum = question.sum().map(code -> number(stated.card(), code));
    Run run = baselines.run(unit, question.run());
    Scorecard old = baselines.card(run);
    return oneOfFew(
        () -> {
          OptionalInt column =
              sum.map(s -> OptionalInt.of(stated.card().indicatorIndex(s.code())))
                  .orElse(OptionalInt.empty());
          TierMoves moves = rerating(run, stated.card()).all(column);
          TierMatrix matrix = moves.countIn(new MatrixCount(List.of(stated.card(), old)));
          return new WhatIf(
              run.id(),
              run.name(),
              run.asOf(),
              stated.version(),
              matrix.total(),
              matrix.count(Direction.UP),
              matrix.count(Direction.DOWN),
              matrix,
              parents(old, stated.card()),
              sum.map(s -> new WhatIf.Sums(s.code(), s.unit(), moves.sums())));
        });
  }

  @Override
  public Page<Mover> movers(
      Caller caller,
      String unit,
      Question question,
      Moves wanted,
      Optional<String> after,
      int limit) {
    StatedCard stated = stated(caller, unit, question.card());
    int size = Page.limit(limit);
    long afterId = Cursor.number(after);
    Run run = baselines.run(unit, question.run());
    Scorecard old = baselines.card(run);
    return oneOfFew(
        () ->
            new MoverSearch(
                    rerating(run, stated.card()),
                    old,
                    stated.card(),
                    wanted,
                    ids -> transactions.read(() -> customers.byIds(unit, ids)))
                .page(afterId, size));
  }

  @Override
  public Backtest backtest(Caller caller, String unit, DryRuns.Card card, int count) {
    StatedCard stated = stated(caller, unit, card);
    if (count < 1 || count > MOST_RUNS) {
      throw REASONS.invalid("runs", MOST_RUNS, count);
    }
    List<Publication> latest =
        new ArrayList<>(baselines.published(unit).stream().limit(count).toList());
    Collections.reverse(latest);
    return oneOfFew(
        () -> {
          List<Backtest.Snapshot> snapshots = new ArrayList<>();
          Optional<TierMoves> before = Optional.empty();
          for (Publication publication : latest) {
            Run run = baselines.run(unit, Optional.of(publication.run()));
            TierMoves moves = rerating(run, stated.card()).all(OptionalInt.empty());
            TierMatrix matrix =
                moves.countIn(new MatrixCount(List.of(stated.card(), baselines.card(run))));
            snapshots.add(
                new Backtest.Snapshot(
                    run.id(),
                    run.name(),
                    run.asOf(),
                    matrix.before(),
                    matrix.after(),
                    matrix.count(Direction.UP),
                    matrix.count(Direction.DOWN),
                    before.map(moves::since)));
            before = Optional.of(moves);
          }
          return new Backtest(stated.version(), snapshots);
        });
  }

  private StatedCard stated(Caller caller, String unit, DryRuns.Card card) {
    caller.requireIn(unit, StoredRuns.READERS);
    units.get(caller, unit);
    StatedCard stated = StatedCard.of(scorecards, caller, unit, card, units.today());
    scorer(unit, stated.card()).ready();
    return stated;
  }

  private BlockScorer scorer(String unit, Scorecard card) {
    String strategy = units.policy(unit, units.today()).strategy();
    return new BlockScorer(strategies, strategy, card, BlockWalk.BLOCK);
  }

  private static Indicator number(Scorecard card, String code) {
    int index = card.indicatorIndex(code);
    if (index < 0 || card.indicators().get(index).kind() != Indicator.Kind.NUMBER) {
      throw REASONS.invalid("number.none", code);
    }
    return card.indicators().get(index);
  }

  private static Map<String, String> parents(Scorecard old, Scorecard card) {
    Map<String, String> parents = new TreeMap<>();
    old.tiers().forEach(tier -> parents.put(tier.code(), tier.parent()));
    card.tiers().forEach(tier -> parents.put(tier.code(), tier.parent()));
    return parents;
  }

  private Rerating rerating(Run run, Scorecard card) {
    return new Rerating(
        runs,
        transactions,
        run,
        card,
        new BlockReader(measurements, run, baselines.completedAt(run), card),
        scorer(run.unit(), card));
  }

  private <T> T oneOfFew(Supplier<T> work) {
    if (!places.tryAcquire()) {
      throw REASONS.of(ErrorCode.BUSY, "trials.busy", AT_A_TIME);
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
