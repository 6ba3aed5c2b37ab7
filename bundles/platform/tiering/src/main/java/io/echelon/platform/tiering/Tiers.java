package io.echelon.platform.tiering;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.customer.Customer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads tiers: the tier that held on a day, as it was known at an instant. An override goes before
 * an application, that before a reviewer's correction and the rating of the latest publication, and
 * these before a provisional tier; the unit's rules may hold the tier before for a while. Needs no
 * plug-in. Safe for use by several threads.
 */
@ProviderType
public interface Tiers {

  /** One customer's tier; empty if it never had one. Joins or opens a transaction. */
  Optional<TierAnswer> of(String unit, long customerId, LocalDate on, Instant knownAt);

  /** The tiers of some customers; those without are absent. Joins or opens a transaction. */
  Map<Long, TierAnswer> of(
      String unit, Collection<Long> customerIds, LocalDate on, Instant knownAt);

  /** A unit's customers with their tiers, by customer number. */
  Page<CustomerTier> list(
      Caller caller, String unit, LocalDate on, Instant knownAt, Optional<String> after, int limit);

  /** The same for customers whose names begin so; as {@code Customers.named}. */
  Page<CustomerTier> named(
      Caller caller,
      String unit,
      LocalDate on,
      Instant knownAt,
      String beginning,
      Optional<String> after,
      int limit);

  /** Why the customer is in its tier. */
  Explanation explain(Caller caller, String unit, String number, LocalDate on, Instant knownAt);

  /**
   * One customer's tiers over the days, ahead too, and all that was recorded of them.
   *
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND, FORBIDDEN
   */
  Timeline timeline(Caller caller, String unit, String number, Instant knownAt);

  /** A customer and its tier, if it has one. */
  record CustomerTier(Customer customer, Optional<TierAnswer> tier) {}
}
