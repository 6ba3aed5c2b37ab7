package io.echelon.platform.entitlement.store;

import io.echelon.platform.entitlement.OpenOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Orders, open and closed. Joins the caller's transaction. */
public interface OrderStore {

  /** Appends an open order; ALREADY_EXISTS if the unit has one by that number. */
  void insert(OpenOrder order);

  /** Closes an open order; false if there is none. */
  boolean close(String unit, String number, Instant at);

  /** An order, open or closed. */
  Optional<OpenOrder> find(String unit, String number);

  /**
   * The open orders of a unit by customer, then number.
   *
   * @param after the page after this order; empty: the first
   */
  List<OpenOrder> open(String unit, Optional<OpenOrder> after, int limit);
}
