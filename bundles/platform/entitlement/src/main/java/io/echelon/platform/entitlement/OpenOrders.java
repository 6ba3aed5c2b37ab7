package io.echelon.platform.entitlement;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The orders of a unit that are not completed, as far as their order among each other needs it; the
 * orders themselves are kept elsewhere. Safe for use by several threads.
 */
@ProviderType
public interface OpenOrders {

  /**
   * Opens an order from now on; needs the unit admin or agent role.
   *
   * @param order the order's number, 1 to 64 characters, never used before in the unit
   * @param customer the customer's number
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND, INVALID_INPUT, ALREADY_EXISTS
   */
  OpenOrder open(Caller caller, String unit, String order, String customer);

  /**
   * Closes an open order; needs the unit admin or agent role.
   *
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND if no such order is open
   */
  void close(Caller caller, String unit, String order);

  /** The open orders by customer, oldest customer first, then number; all staff read. */
  Page<OpenOrder> list(Caller caller, String unit, Optional<String> after, int limit);
}
