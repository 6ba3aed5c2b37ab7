package io.echelon.platform.customer;

import io.echelon.platform.base.Caller;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The dedicated account managers of customers. Safe for use by several threads. */
@ProviderType
public interface CustomerManagers {

  /**
   * Says who looks after a customer; needs the unit admin role.
   *
   * @param account name of the manager's account; empty: nobody
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND for the customer; INVALID_INPUT
   *     unless the account is an enabled user of the unit
   */
  void set(Caller caller, String unit, String number, Optional<String> account);

  /** Who looks after a customer. */
  Optional<String> of(Caller caller, String unit, String number);

  /** Managers by customer; customers without one are absent. Joins or opens a transaction. */
  Map<Long, String> of(String unit, Collection<Long> customerIds);
}
