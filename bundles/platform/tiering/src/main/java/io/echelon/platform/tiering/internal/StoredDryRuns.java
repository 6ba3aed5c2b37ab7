package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.measurement.Facts;
import io.echelon.platform.tiering.DryRun;
import io.echelon.platform.tiering.DryRuns;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.platform.tiering.ScorecardVersion;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.unit.Fence;
import io.echelon.platform.unit.Plugins;
import io.echelon.platform.unit.Units;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.Scorer;
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
    Scorer scorer = strategies.compile(strategy, card);
    IndicatorBatch batch = new IndicatorBatch(card, 1);
    Optional<String> fault = new Snapshot(card, asOf).addTo(batch, values);
    Optional<Integer> number = version.map(ScorecardVersion::version);
    if (fault.isPresent()) {
      return new DryRun(
          strategy.id(),
          number,
          fault,
          0,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
    ScoreBatch scores = new ScoreBatch(card, 1);
    strategies.call(
        strategy.id(),
        () -> {
          scorer.score(batch, scores);
          return scores;
        });
    return rated(strategy.id(), number, card, batch, scores);
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
      String strategy,
      Optional<Integer> version,
      Scorecard card,
      IndicatorBatch values,
      ScoreBatch scores) {
    RatingDetail detail =
        RatingDetail.unpack(
            card, RatingDetail.pack(card, values, scores, 0, scores.decidedBy()[0]));
    RatingText text = new RatingText(card, detail);
    int tier = scores.tier()[0];
    return new DryRun(
        strategy,
        version,
        Optional.empty(),
        scores.total()[0],
        tier == ScoreBatch.BY_RANK ? Optional.empty() : Optional.of(card.tiers().get(tier).code()),
        Optional.of(new RuleText(card, detail, List.of()).write()),
        text.points(),
        text.subtotals(),
        text.levels(),
        text.reasons());
  }
}
