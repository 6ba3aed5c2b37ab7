package io.echelon.platform.tiering.store;

import io.echelon.platform.tiering.Correction;
import io.echelon.platform.tiering.LineEntry;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.RunResult;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs, their results, corrections and steps. Joins the caller's transaction. */
public interface RunStore {

  /** Inserts a run and returns it with its id. */
  Run insert(Run run);

  Optional<Run> find(long id);

  /** Runs of a unit with an id below {@code beforeId}, descending. */
  List<Run> before(String unit, long beforeId, int limit);

  /**
   * Keeps a new state or review step and appends the step that led to it.
   *
   * @return the run with its new version
   * @throws io.echelon.platform.base.EchelonException STALE if the run's version is outdated
   */
  Run step(Run run, RunEvent event);

  /** A run's steps, oldest first. */
  List<RunEvent> steps(long run);

  /** Remembers the job that rates the run. */
  void attachJob(long run, long job);

  /** Appends results in batches; at most 2,000. */
  void append(long run, List<RunResult> results);

  /** Appends how a forced distribution was cut, best tier first. */
  void appendCuts(long run, List<Cut> cuts);

  /** How a forced distribution was cut, best tier first; empty for other runs. */
  List<Cut> cuts(long run);

  /** The cut below a tier, with the fields of {@link io.echelon.platform.tiering.Quotas.Place}. */
  record Cut(String tier, long quota, double lastScore, long tied, long tiedByNumber) {}

  /** Customers that were ratable, per tier after corrections. */
  Map<String, Long> countRatedByTier(long run);

  /** One customer's line. */
  Optional<RunLine> line(long run, long customerId);

  /**
   * Lines with a customer id above {@code afterId}, ascending.
   *
   * @param rated a tier code, empty text for not ratable, absent for all
   */
  List<RunLine> lines(long run, Optional<String> rated, long afterId, int limit);

  /**
   * Hands over the results that were rated into a tier with exactly a score, one by one. Reads the
   * whole run.
   */
  void eachAt(long run, String tier, double score, Consumer<RunResult> results);

  /** Customers per tier after corrections; the empty text counts those without. */
  Map<String, Long> countByTier(long run);

  /** Makes others who would change the run or its lines wait until the transaction ends. */
  void lock(long run);

  /** Appends under {@link #lock}. */
  void append(long run, Correction correction);

  /** Appends a comment under {@link #lock}. */
  LineEntry comment(long run, long customerId, String by, Instant at, String text);

  /** A customer's corrections and comments, oldest first. */
  List<LineEntry> entries(long run, long customerId);

  /**
   * Customers with a correction into a tier, which a later one may have moved on.
   *
   * @param afterId ids above this one
   * @param toId ids up to this one, inclusive
   */
  List<Long> correctedInto(long run, String tier, long afterId, long toId);

  /** All corrections of a run, oldest first. */
  List<Correction> corrections(long run);
}
