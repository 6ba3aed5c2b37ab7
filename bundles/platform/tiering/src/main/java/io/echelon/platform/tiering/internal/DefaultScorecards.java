package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.Transactions;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.platform.tiering.ScorecardVersion;
import io.echelon.platform.tiering.store.ScorecardStore;
import io.echelon.platform.unit.ConfiguredUnit;
import io.echelon.platform.unit.UnitPolicy;
import io.echelon.platform.unit.Units;
import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a strategy's own scorecard as version 1 of each unit that uses it and has none. */
@Component(
    immediate = true,
    service = {})
public final class DefaultScorecards {
  private static final Logger LOG = LoggerFactory.getLogger(DefaultScorecards.class);

  private final ScorecardStore store;
  private final Units units;
  private final Transactions transactions;
  private final Clock clock;
  private final Map<String, ConfiguredUnit> configured = new ConcurrentHashMap<>();
  private final Map<String, ScoringStrategy> strategies = new ConcurrentHashMap<>();

  @Activate
  public DefaultScorecards(
      @Reference ScorecardStore store,
      @Reference Units units,
      @Reference Transactions transactions,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.units = units;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addUnit(ConfiguredUnit unit) {
    configured.put(unit.code(), unit);
    seedAll();
  }

  void removeUnit(ConfiguredUnit unit) {
    configured.remove(unit.code());
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addStrategy(ScoringStrategy strategy) {
    strategies.put(strategy.id(), strategy);
    seedAll();
  }

  void removeStrategy(ScoringStrategy strategy) {
    strategies.remove(strategy.id());
  }

  private synchronized void seedAll() {
    for (String unit : configured.keySet()) {
      try {
        seed(unit);
      } catch (RuntimeException e) {
        LOG.error("Unit {} gets no default scorecard: {}", unit, e.getMessage());
      }
    }
  }

  private void seed(String unit) {
    UnitPolicy policy = units.policy(unit, units.today());
    ScoringStrategy strategy = strategies.get(policy.strategy());
    if (strategy == null) {
      return;
    }
    transactions.run(
        () -> {
          if (store.list(unit).isEmpty()) {
            Scorecard card = ScorecardDocument.read(strategy.defaultScorecard());
            String author = "plug-in " + strategy.id();
            store.insert(
                new ScorecardStore.Row(
                    unit,
                    1,
                    ScorecardDocument.write(card),
                    author,
                    clock.instant(),
                    Optional.of(
                        new ScorecardVersion.Approval(
                            author, clock.instant(), policy.effectiveFrom()))));
          }
        });
  }
}
