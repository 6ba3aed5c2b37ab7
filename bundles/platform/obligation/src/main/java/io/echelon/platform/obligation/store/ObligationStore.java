package io.echelon.platform.obligation.store;

import io.echelon.platform.obligation.DueClock;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.obligation.Pause;
import java.time.Instant;
import java.util.List;

/** Clocks and pauses. Joins the caller's transaction. */
public interface ObligationStore {

  /** Inserts and returns it with its id. */
  Obligation insert(Obligation obligation);

  /**
   * Keeps plan, owner, state and what is still to do.
   *
   * @throws io.echelon.platform.base.EchelonException STALE if its version is outdated
   */
  void update(Obligation obligation);

  /** Obligations of a subject, oldest first. */
  List<Obligation> of(String unit, String subject);

  /** Clocks with something to do before an instant, earliest first; an index serves it. */
  List<DueClock> due(Instant now, int limit);

  /**
   * Keeps states and what is still to do, in one batch.
   *
   * @return those that were kept; the others were changed by somebody else since they were read
   */
  List<DueClock> keep(List<DueClock> clocks);

  /** Keeps a pause; one that lasted gets its end. */
  void keep(String unit, String subject, Pause pause);

  /** A subject's pauses, oldest first. */
  List<Pause> pauses(String unit, String subject);
}
