package io.echelon.platform.customer.store;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Dedicated managers of members. Joins the caller's transaction. */
public interface ManagerStore {

  void set(String unit, long customerId, Optional<String> account);

  /** By customer; those without one are absent. */
  Map<Long, String> of(String unit, Collection<Long> customerIds);
}
