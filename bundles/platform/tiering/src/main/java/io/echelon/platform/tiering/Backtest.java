package io.echelon.platform.tiering;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a scorecard would have made of several runs.
 *
 * @param scorecardVersion the unit's version that was tried; empty for a stated scorecard
 * @param snapshots one per run, the earliest first
 */
public record Backtest(Optional<Integer> scorecardVersion, List<Snapshot> snapshots) {
  public Backtest {
    snapshots = List.copyOf(snapshots);
  }

  /**
   * One run.
   *
   * @param run its id
   * @param runName its name
   * @param asOf the date whose facts are rated
   * @param was customers per tier in the run, after corrections; the empty text counts those
   *     without
   * @param tried the same under the scorecard
   * @param up customers that would have been in a better tier
   * @param down customers that would have been in a worse one
   * @param since how many changed their tier since the snapshot before; empty for the first
   */
  public record Snapshot(
      long run,
      String runName,
      LocalDate asOf,
      Map<String, Long> was,
      Map<String, Long> tried,
      long up,
      long down,
      Optional<Stability> since) {
    public Snapshot {
      was = Collections.unmodifiableMap(new LinkedHashMap<>(was));
      tried = Collections.unmodifiableMap(new LinkedHashMap<>(tried));
    }
  }

  /** How stable tiers are between two snapshots, as they were and under the scorecard. */
  public record Stability(Changed was, Changed tried) {}

  /**
   * @param customers with a tier in both snapshots
   * @param changed those of them whose tier is another
   * @param share of the former that is the latter, 0 to 1
   */
  public record Changed(long customers, long changed, double share) {
    public static Changed of(long customers, long changed) {
      return new Changed(customers, changed, customers == 0 ? 0 : (double) changed / customers);
    }
  }
}
