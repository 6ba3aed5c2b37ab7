package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.Transactions;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.platform.tiering.store.ScorecardStore;
import io.echelon.platform.unit.Approval;
import io.echelon.platform.unit.ConfiguredUnit;
import io.echelon.platform.unit.FirstVersions;
import io.echelon.platform.unit.UnitPolicy;
import io.echelon.platform.unit.Units;
import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps a strategy's own scorecard as version 1 of each unit that uses it and has none. */
@Component(
    immediate = true,
    service = {})
public final class DefaultScorecards {
  private final ScorecardStore store;
  private final Transactions transactions;
  private final Clock clock;
  private final FirstVersions<ScoringStrategy> firstVersions;

  @Activate
  public DefaultScorecards(
      @Reference ScorecardStore store,
      @Reference Units units,
      @Reference Transactions transactions,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
    firstVersions =
        new FirstVersions<>("scorecard", units, p -> Optional.of(p.strategy()), this::seed);
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addUnit(ConfiguredUnit unit) {
    firstVersions.addUnit(unit.code());
  }

  void removeUnit(ConfiguredUnit unit) {
    firstVersions.removeUnit(unit.code());
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addStrategy(ScoringStrategy strategy) {
    firstVersions.addPlugin(strategy.id(), strategy);
  }

  void removeStrategy(ScoringStrategy strategy) {
    firstVersions.removePlugin(strategy.id(), strategy);
  }

  private void seed(UnitPolicy policy, ScoringStrategy strategy) {
    transactions.run(
        () -> {
          if (store.list(policy.unit()).isEmpty()) {
            Scorecard card = ScorecardDocument.read(strategy.defaultScorecard());
            String author = "plug-in " + strategy.id();
            store.insert(
                new ScorecardStore.Row(
                    policy.unit(),
                    1,
                    ScorecardDocument.write(card),
                    author,
                    clock.instant(),
                    Optional.of(new Approval(author, clock.instant(), policy.effectiveFrom()))));
          }
        });
  }
}
