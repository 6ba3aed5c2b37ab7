package io.echelon.platform.tiering;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.customer.Customer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Candidates for ending the relationship, as the scorecard's offboarding rule says: read from the
 * tier history, so that corrections and revocations count. Safe for use by several threads.
 */
@ProviderType
public interface Offboardings {

  /**
   * Customers that were in one of the rule's tiers on the day and on the same day of as many years
   * before it as the rule asks for; by customer id.
   *
   * @param knownAt as it was known at this instant
   * @return a page that may hold fewer than {@code limit} though more follow: a call looks at a
   *     bounded number of customers; without such a rule an empty one
   */
  Page<Candidate> list(
      Caller caller, String unit, LocalDate on, Instant knownAt, Optional<String> after, int limit);

  /**
   * @param customer who
   * @param tier code of its tier on the day
   * @param years assessments running in the rule's tiers, as many as the rule asks for
   * @param clause where the regulation says so
   */
  record Candidate(Customer customer, String tier, int years, String clause) {}
}
