package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.measurement.Facts;
import io.echelon.platform.tiering.DryRun;
import io.echelon.platform.tiering.DryRuns;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.tiering.internal.SingleScorer.Scored;
import io.echelon.platform.unit.Fence;
import io.echelon.platform.unit.Plugins;
import io.echelon.platform.unit.Units;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredDryRuns implements DryRuns {
  private static final Reasons REASONS = new Reasons(StoredDryRuns.class);

  private final Scorecards scorecards;
  private final Units units;
  private final StrategyCalls strategies;

  @Activate
  public StoredDryRuns(
      @Reference Scorecards scorecards,
      @Reference Units units,
      @Reference Plugins plugins,
      @Reference Fence fence) {
    this.scorecards = scorecards;
    this.units = units;
    strategies = new StrategyCalls(plugins, fence);
  }

  @Override
  public DryRun score(Caller caller, String unit, Card wanted, LocalDate asOf, Facts values) {
    caller.requireIn(unit, StoredRuns.READERS);
    units.get(caller, unit);
    String strategy = units.policy(unit, asOf).strategy();
    StatedCard stated = StatedCard.of(scorecards, caller, unit, wanted, asOf);
    Scorecard card = stated.card();
    refuseUnknown(card, values);
    Scored scored = new SingleScorer(strategies).score(strategy, card, asOf, values);
    return scored.fault().isPresent()
        ? notRatable(strategy, stated.version(), scored.fault())
        : rated(strategy, stated, scored);
  }

  private static DryRun notRatable(
      String strategy, Optional<Integer> version, Optional<String> fault) {
    return new DryRun(
        strategy,
        version,
        fault,
        0,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static void refuseUnknown(Scorecard card, Facts values) {
    for (String code : values.values().keySet()) {
      if (card.indicatorIndex(code) < 0) {
        throw REASONS.invalid("values.indicator", code);
      }
    }
  }

  private static DryRun rated(String strategy, StatedCard stated, Scored scored) {
    Scorecard card = stated.card();
    RatingDetail detail = scored.detail(card);
    RatingText text = new RatingText(card, detail);
    return new DryRun(
        strategy,
        stated.version(),
        Optional.empty(),
        scored.scores().total()[0],
        scored.tier(card),
        Optional.of(new RuleText(card, detail, List.of()).write()),
        text.points(),
        text.subtotals(),
        text.levels(),
        text.reasons());
  }
}
