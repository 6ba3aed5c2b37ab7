package io.echelon.platform.obligation.store;

import io.echelon.platform.obligation.Obligation;
import java.time.Instant;
import java.util.List;

/** The obligation table. Joins the caller's transaction. */
public interface ObligationStore {

  /** Inserts and returns it with its id. */
  Obligation insert(Obligation obligation);

  /**
   * Keeps state and metAt.
   *
   * @throws io.echelon.platform.base.EchelonException STALE if its version is outdated
   */
  void update(Obligation obligation);

  /** Obligations of a subject, oldest first. */
  List<Obligation> of(String unit, String subject);

  /** Running ones due before an instant, earliest first; an index serves it. */
  List<Obligation> overdue(Instant before, int limit);
}
