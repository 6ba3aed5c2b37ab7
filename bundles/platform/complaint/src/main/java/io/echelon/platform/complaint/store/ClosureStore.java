package io.echelon.platform.complaint.store;

import io.echelon.platform.complaint.AbnormalClosure;
import java.util.List;
import java.util.Optional;

/** Wishes to close complaints without agreement. Joins the caller's transaction. */
public interface ClosureStore {

  /** Inserts and returns it with its id. */
  AbnormalClosure insert(AbnormalClosure closure);

  Optional<AbnormalClosure> find(String unit, long id);

  /**
   * Keeps the decision.
   *
   * @throws io.echelon.platform.base.EchelonException STALE if it was decided meanwhile
   */
  void decide(AbnormalClosure closure);

  /** Those of a complaint, oldest first. */
  List<AbnormalClosure> of(String unit, long complaint);

  /** Undecided ones with an id above {@code afterId}, ascending. */
  List<AbnormalClosure> waiting(String unit, long afterId, int limit);
}
