package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.tiering.Explanation.CustomerRef;
import io.echelon.platform.tiering.Lift;
import io.echelon.platform.tiering.Lifts;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.RunResult;
import io.echelon.platform.tiering.store.PublicationStore.Line;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.platform.tiering.store.ScorecardStore;
import io.echelon.platform.unit.Fence;
import io.echelon.platform.unit.Plugins;
import io.echelon.platform.unit.Units;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.card.ForcedDistribution;
import io.echelon.spi.scoring.card.Scorecard;
import io.echelon.spi.scoring.card.Tier;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredLifts implements Lifts {
  private final TierReader reader;
  private final RunStore runs;
  private final ScorecardStore scorecards;
  private final Customers customers;
  private final Units units;
  private final StrategyCalls strategies;
  private final Transactions transactions;
  private final Clock clock;

  @Activate
  public StoredLifts(
      @Reference TierReader reader,
      @Reference RunStore runs,
      @Reference ScorecardStore scorecards,
      @Reference Customers customers,
      @Reference Units units,
      @Reference Plugins plugins,
      @Reference Fence fence,
      @Reference Transactions transactions,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.reader = reader;
    this.runs = runs;
    this.scorecards = scorecards;
    this.customers = customers;
    this.units = units;
    strategies = new StrategyCalls(plugins, fence);
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Lift of(Caller caller, String unit, String number) {
    caller.requireIn(unit, Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AGENT, Role.AUDITOR);
    return transactions.read(
        () -> {
          Customer customer = customers.get(caller, unit, number);
          Optional<Line> published =
              reader
                  .tier(unit, customer.id(), units.today(), clock.instant())
                  .flatMap(TierOn::rated);
          if (published.isEmpty()) {
            return unrated(customer, Optional.empty(), LiftText.withoutTier(customer));
          }
          Run run = runs.find(published.get().publication().run()).orElseThrow();
          RunLine line = runs.line(run.id(), customer.id()).orElseThrow();
          Optional<LocalizedText> correction = line.correction().map(LiftText::correction);
          return line.result().ratedTier().isPresent()
              ? rated(customer, run, line.result(), correction)
              : unrated(customer, correction, LiftText.notRated(customer, run.name()));
        });
  }

  private static Lift unrated(
      Customer customer, Optional<LocalizedText> correction, LocalizedText why) {
    return new Lift(ref(customer), Optional.empty(), correction, Optional.empty(), List.of(), why);
  }

  private Lift rated(
      Customer customer, Run run, RunResult result, Optional<LocalizedText> correction) {
    Scorecard card =
        StoredScorecards.version(scorecards.find(run.unit(), run.scorecardVersion()).orElseThrow())
            .card();
    String tier = result.ratedTier().orElseThrow();
    int index = card.tierIndex(tier);
    Lift.Rating rating =
        new Lift.Rating(
            run.id(),
            run.name(),
            run.asOf(),
            run.scorecardVersion(),
            tier,
            card.tiers().get(index).parent(),
            result.score());
    if (index == 0) {
      return new Lift(
          ref(customer),
          Optional.of(rating),
          correction,
          Optional.empty(),
          List.of(),
          LiftText.best(customer, tier));
    }
    Tier next = card.tiers().get(index - 1);
    List<Lift.Change> changes = changes(card, run, result, index);
    return new Lift(
        ref(customer),
        Optional.of(rating),
        correction,
        Optional.of(new Lift.Next(next.code(), next.parent())),
        changes,
        LiftText.summary(customer, tier, next.code(), changes));
  }

  private List<Lift.Change> changes(Scorecard card, Run run, RunResult result, int tier) {
    IndicatorBatch present = new IndicatorBatch(card, 1);
    RatingDetail detail = RatingDetail.unpack(card, result.detail(), present);
    Optional<RankCuts> cuts =
        card.rule() instanceof ForcedDistribution rule
            ? Optional.of(new RankCuts(runs, run.id(), card, rule))
            : Optional.empty();
    BlockScorer scorer = new BlockScorer(strategies, run.strategy(), card, Trial.ROWS);
    Trial trial = new Trial(card, present, scorer, cuts, result.number());
    LiftText text = new LiftText(card, detail);
    return new LiftSearch(card, present, trial, cuts, tier)
        .search().stream().map(found -> text.change(found, result.score())).toList();
  }

  private static CustomerRef ref(Customer customer) {
    return new CustomerRef(customer.number(), customer.name());
  }
}
