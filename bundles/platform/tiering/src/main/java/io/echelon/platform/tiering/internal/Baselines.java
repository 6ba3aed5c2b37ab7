package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.tiering.RunStep;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.tiering.store.PublicationStore;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.platform.unit.Units;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The runs on which scorecards are tried. Safe for use by several threads. */
final class Baselines {
  private static final Reasons REASONS = new Reasons(Baselines.class);

  private final RunStore runs;
  private final PublicationStore publications;
  private final Scorecards scorecards;
  private final Units units;
  private final Transactions transactions;
  private final Clock clock;

  Baselines(
      RunStore runs,
      PublicationStore publications,
      Scorecards scorecards,
      Units units,
      Transactions transactions,
      Clock clock) {
    this.runs = runs;
    this.publications = publications;
    this.scorecards = scorecards;
    this.units = units;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What counts today, the winning one first. */
  List<Publication> published(String unit) {
    return transactions.read(() -> publications.counting(unit, units.today(), clock.instant()));
  }

  /** The run that is named, or the published one that wins today. */
  Run run(String unit, Optional<Long> named) {
    long id =
        named.orElseGet(
            () ->
                published(unit).stream()
                    .findFirst()
                    .map(Publication::run)
                    .orElseThrow(() -> REASONS.of(ErrorCode.NOT_FOUND, "run.unpublished", unit)));
    return transactions.read(() -> StoredRuns.rated(StoredRuns.find(runs, unit, id)));
  }

  /** The scorecard by which a run rated. */
  Scorecard card(Run run) {
    return scorecards.get(Caller.system(), run.unit(), run.scorecardVersion()).card();
  }

  /** When the run had read its last fact: nothing is imported while it rates. */
  Optional<Instant> completedAt(Run run) {
    return transactions.read(() -> runs.steps(run.id())).stream()
        .filter(step -> step.step() == RunStep.COMPLETE)
        .map(RunEvent::at)
        .findFirst();
  }
}
