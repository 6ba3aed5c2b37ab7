package io.echelon.platform.tiering;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.util.Objects;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tries a scorecard on whole runs: rates their customers anew with the strategy that the unit works
 * by today, over the facts that the runs saw, and compares. Writes nothing. Each call reads all
 * customers of a run, so that a node works on few of them at a time and refuses more (BUSY). Safe
 * for use by several threads.
 */
@ProviderType
public interface WhatIfs {

  /** Most runs of a backtest. */
  int MOST_RUNS = 12;

  /**
   * What would have come of the run.
   *
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT naming path and fault of a
   *     stated scorecard; NOT_FOUND for version or run, and without a published run; UNIT_DEGRADED
   *     without the strategy; BUSY
   */
  WhatIf ask(Caller caller, String unit, Question question);

  /**
   * The customers whose tier would be another, by customer id, with what moves them.
   *
   * @param wanted which of them
   * @return a page that may hold fewer than {@code limit} though more follow
   * @throws io.echelon.platform.base.EchelonException as {@link #ask}
   */
  Page<Mover> movers(
      Caller caller,
      String unit,
      Question question,
      Moves wanted,
      Optional<String> after,
      int limit);

  /**
   * What the scorecard would have made of the last published runs.
   *
   * @param runs how many, 1 to {@link #MOST_RUNS}
   * @throws io.echelon.platform.base.EchelonException as {@link #ask}
   */
  Backtest backtest(Caller caller, String unit, DryRuns.Card card, int runs);

  /**
   * What is tried on what.
   *
   * @param card the scorecard to try
   * @param run id of a run that has results; empty: the published one that wins today
   * @param sum code of a NUMBER of the scorecard that is added up per cell; empty: none
   */
  record Question(DryRuns.Card card, Optional<Long> run, Optional<String> sum) {
    public Question {
      Objects.requireNonNull(card, "card");
      run = run == null ? Optional.empty() : run;
      sum = sum == null ? Optional.empty() : sum;
    }
  }

  /**
   * Which customers; whoever stays in its tier never.
   *
   * @param from code of the tier in the run, {@link TierMatrix#NONE} for none; empty: any
   * @param to code of the tier under the scorecard tried; empty: any
   * @param direction which way they go; empty: either
   */
  record Moves(
      Optional<String> from, Optional<String> to, Optional<TierMatrix.Direction> direction) {
    public Moves {
      from = from == null ? Optional.empty() : from;
      to = to == null ? Optional.empty() : to;
      direction = direction == null ? Optional.empty() : direction;
    }
  }
}
