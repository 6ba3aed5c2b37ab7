package io.echelon.platform.tiering.internal;

import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.platform.tiering.store.ScorecardStore;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.HashMap;
import java.util.Map;

/** Runs and scorecards that one read needs, each loaded once. Used by one thread. */
final class RatedCards {
  private final RunStore runStore;
  private final ScorecardStore scorecards;
  private final Map<Long, Run> runs = new HashMap<>();
  private final Map<Version, Scorecard> cards = new HashMap<>();

  private record Version(String unit, int number) {}

  RatedCards(RunStore runStore, ScorecardStore scorecards) {
    this.runStore = runStore;
    this.scorecards = scorecards;
  }

  Run run(long id) {
    return runs.computeIfAbsent(id, i -> runStore.find(i).orElseThrow());
  }

  /** The scorecard that a run rated with. */
  Scorecard ofRun(long id) {
    return card(run(id).unit(), run(id).scorecardVersion());
  }

  Scorecard card(String unit, int version) {
    return cards.computeIfAbsent(
        new Version(unit, version),
        v -> StoredScorecards.version(scorecards.find(v.unit(), v.number()).orElseThrow()).card());
  }
}
