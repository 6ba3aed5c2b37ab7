package io.echelon.platform.tiering.internal;

import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.platform.tiering.store.ScorecardStore;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;

/**
 * Runs and scorecards that one read needs, each loaded once. A version that a run or a standing
 * names is approved and never changes, so that scorecards are kept from read to read. Used by one
 * thread.
 */
final class RatedCards {
  private static final int MOST_KEPT = 100;

  private final RunStore runStore;
  private final ScorecardStore scorecards;
  private final Map<Long, Run> runs = new HashMap<>();
  private final ConcurrentMap<Version, Scorecard> kept;

  /** A version of a unit's scorecards. */
  record Version(String unit, int number) {}

  /**
   * @param kept those of earlier reads, which may be shared by threads
   */
  RatedCards(RunStore runStore, ScorecardStore scorecards, ConcurrentMap<Version, Scorecard> kept) {
    this.runStore = runStore;
    this.scorecards = scorecards;
    this.kept = kept;
  }

  Run run(long id) {
    return runs.computeIfAbsent(id, i -> runStore.find(i).orElseThrow());
  }

  /** The scorecard that a run rated with. */
  Scorecard ofRun(long id) {
    return card(run(id).unit(), run(id).scorecardVersion());
  }

  Scorecard card(String unit, int version) {
    if (kept.size() > MOST_KEPT) {
      kept.clear();
    }
    return kept.computeIfAbsent(
        new Version(unit, version),
        v -> StoredScorecards.version(scorecards.find(v.unit(), v.number()).orElseThrow()).card());
  }
}
