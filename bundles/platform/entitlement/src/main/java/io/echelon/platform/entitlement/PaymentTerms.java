package io.echelon.platform.entitlement;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Payment terms after late payments. Safe for use by several threads. */
@ProviderType
public interface PaymentTerms {

  /**
   * Why a customer has lower payment terms on a day, as known at an instant; empty if it has its
   * tier's own. Joins or opens a transaction.
   */
  Optional<Reduced> of(
      String unit, long customerId, TierAnswer tier, LocalDate on, Instant knownAt);

  /**
   * Who drops and when: drops that begin between two days, both inclusive, as known now; by
   * customer id.
   *
   * @return a page that may hold fewer than {@code limit} though more follow: a call looks at a
   *     bounded number of customers; empty where the unit's catalog has no such rule
   */
  Page<Dropped> list(
      Caller caller, String unit, LocalDate from, LocalDate to, Optional<String> after, int limit);

  /**
   * @param tier code of the tier whose payment terms count instead; the customer's own where there
   *     is none below
   * @param drop the drop that holds longest
   * @param clause where the regulation says so
   * @param reason one sentence for people
   */
  record Reduced(String tier, PaymentDrop drop, String clause, LocalizedText reason) {}

  /** A customer with its drops, oldest first. */
  record Dropped(Customer customer, List<PaymentDrop> drops) {}
}
