package io.echelon.platform.entitlement.store;

import io.echelon.platform.entitlement.ContractException;
import io.echelon.platform.tiering.Standing.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Exceptions by contract. Joins the caller's transaction. */
public interface ContractStore {

  /** Appends an exception and returns it with its id. */
  ContractException insert(ContractException exception);

  /**
   * Adds what {@code after} has beyond what is stored: a decision, an end.
   *
   * @param was the state it must still be in
   * @throws io.echelon.platform.base.EchelonException STALE if it is in another
   */
  void update(ContractException after, State was);

  Optional<ContractException> find(String unit, long id);

  /** All of one customer, newest first. */
  List<ContractException> of(String unit, long customerId);

  /** Those in a state with an id below {@code beforeId}, newest first. */
  List<ContractException> before(String unit, State state, long beforeId, int limit);

  /** Those of one customer that count on a day as known at an instant, by id. */
  List<ContractException> counting(String unit, long customerId, LocalDate on, Instant knownAt);

  /**
   * Approved ones whose last day lies between two, both inclusive, by last day, then id.
   *
   * @param afterId the page after this id on the day {@code from}; 0 takes all of the day
   */
  List<ContractException> ending(
      String unit, LocalDate from, LocalDate to, long afterId, int limit);
}
