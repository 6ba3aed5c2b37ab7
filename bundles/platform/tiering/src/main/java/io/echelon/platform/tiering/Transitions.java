package io.echelon.platform.tiering;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.customer.Customer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Compares the tiers of two moments: read from the tier history, so that corrections and
 * revocations count. Writes nothing. Safe for use by several threads.
 */
@ProviderType
public interface Transitions {

  /**
   * Today's members of the unit, by the tier at one moment and at the other. Tiers come in the
   * order of the scorecard that counts on the later day; those that it does not know follow.
   *
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND if no scorecard counts on that day
   */
  TierMatrix matrix(Caller caller, String unit, Moment from, Moment to);

  /**
   * The customers of one cell, by customer id.
   *
   * @param tierFrom code of the tier at the first moment; {@link TierMatrix#NONE} for none
   * @param tierTo code of the tier at the second; {@link TierMatrix#NONE} for none
   * @return a page that may hold fewer than {@code limit} though more follow: a call looks at a
   *     bounded number of customers
   */
  Page<Customer> customers(
      Caller caller,
      String unit,
      Moment from,
      Moment to,
      String tierFrom,
      String tierTo,
      Optional<String> after,
      int limit);

  /**
   * A day, as it was known at an instant.
   *
   * @param on the day
   * @param knownAt what was recorded later does not count
   */
  record Moment(LocalDate on, Instant knownAt) {}
}
