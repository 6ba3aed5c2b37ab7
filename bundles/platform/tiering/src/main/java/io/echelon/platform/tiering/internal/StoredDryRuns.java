package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.measurement.Facts;
import io.echelon.platform.tiering.DryRun;
import io.echelon.platform.tiering.DryRuns;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.platform.tiering.ScorecardVersion;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.tiering.internal.SingleScorer.Scored;
import io.echelon.platform.unit.Fence;
import io.echelon.platform.unit.Plugins;
import io.echelon.platform.unit.Units;
import io.echelon.spi.scoring.ScoringStrategy;
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
  public DryRun score(Caller caller, String unit, Card stated, LocalDate asOf, Facts values) {
    caller.requireIn(unit, StoredRuns.READERS);
    units.get(caller, unit);
    ScoringStrategy strategy = strategies.strategy(units.policy(unit, asOf).strategy());
    Optional<ScorecardVersion> version = version(caller, unit, stated, asOf);
    Scorecard card =
        version
            .map(ScorecardVersion::card)
            .orElseGet(() -> ScorecardDocument.read(stated.json().get()));
    refuseUnknown(card, values);
    Scored scored = new SingleScorer(strategies).score(strategy, card, asOf, values);
    Optional<Integer> number = version.map(ScorecardVersion::version);
    return scored.fault().isPresent()
        ? notRatable(strategy.id(), number, scored.fault())
        : rated(strategy.id(), number, card, scored);
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

  private Optional<ScorecardVersion> version(
      Caller caller, String unit, Card stated, LocalDate asOf) {
    if (stated.json().isPresent()) {
      if (stated.version().isPresent()) {
        throw EchelonException.invalid("state a scorecard or a version, not both");
      }
      return Optional.empty();
    }
    return Optional.of(
        stated
            .version()
            .map(v -> scorecards.get(caller, unit, v))
            .orElseGet(() -> scorecards.current(unit, asOf)));
  }

  private static void refuseUnknown(Scorecard card, Facts values) {
    for (String code : values.values().keySet()) {
      if (card.indicatorIndex(code) < 0) {
        throw EchelonException.invalid("values/" + code + ": the scorecard has no such indicator");
      }
    }
  }

  private static DryRun rated(
      String strategy, Optional<Integer> version, Scorecard card, Scored scored) {
    RatingDetail detail = scored.detail(card);
    RatingText text = new RatingText(card, detail);
    return new DryRun(
        strategy,
        version,
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
