package io.echelon.platform.entitlement.store;

import io.echelon.platform.entitlement.CommercialException;
import java.util.List;
import java.util.Optional;

/** Exceptions from commercial decisions. Joins the caller's transaction. */
public interface CommercialStore {

  /** Appends an exception and returns it with its id. */
  CommercialException insert(CommercialException exception);

  /**
   * Adds the decision of one that is pending.
   *
   * @throws io.echelon.platform.base.EchelonException STALE if it is decided already
   */
  void decide(CommercialException after);

  Optional<CommercialException> find(String unit, long id);

  /** Those of a unit with an id below {@code beforeId}, newest first. */
  List<CommercialException> before(String unit, long beforeId, int limit);
}
