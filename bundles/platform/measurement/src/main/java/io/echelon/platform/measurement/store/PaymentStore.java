package io.echelon.platform.measurement.store;

import io.echelon.platform.measurement.CustomerPayment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Payments, append-only. Joins the caller's transaction. */
public interface PaymentStore {

  /** Appends in batches, recorded at an instant. */
  void append(String unit, Instant recordedAt, List<CustomerPayment> payments);

  /** What is known now of all documents of some customers. */
  List<CustomerPayment> of(String unit, Collection<Long> customerIds);

  /**
   * What was known at an instant of the documents of customers in a range of ids; then those that
   * were due in a range of days. All ends inclusive.
   */
  List<CustomerPayment> between(
      String unit, long fromId, long toId, LocalDate from, LocalDate to, Instant knownAt);
}
