package io.echelon.platform.tiering;

import io.echelon.platform.base.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds what would lift a customer one tier. Asks the strategy itself for every value it tries, so
 * that caps, rounding, designations, axes and ladders count as in a run; where tiers follow from
 * the rank, the customer must pass the last one above the cut of that run. Writes nothing. Safe for
 * use by several threads.
 */
@ProviderType
public interface Lifts {

  /**
   * The smallest change of each indicator that suffices by itself, from the values of the run that
   * counts today.
   *
   * @param number the customer's number
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND; UNIT_DEGRADED without the strategy
   *     that rated
   */
  Lift of(Caller caller, String unit, String number);
}
