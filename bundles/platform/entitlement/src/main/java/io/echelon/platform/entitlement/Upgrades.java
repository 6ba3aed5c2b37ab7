package io.echelon.platform.entitlement;

import io.echelon.platform.base.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Says what would lift a customer one tier, with what the next tier would grant. Writes nothing.
 * Safe for use by several threads.
 */
@ProviderType
public interface Upgrades {

  /**
   * From the customer's rating in the run that counts today.
   *
   * @param number the customer's number
   * @throws io.echelon.platform.base.EchelonException as {@link
   *     io.echelon.platform.tiering.Lifts#of}
   */
  Upgrade of(Caller caller, String unit, String number);
}
