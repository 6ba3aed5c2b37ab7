package io.echelon.platform.measurement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of one payment. Of a document the latest record counts.
 *
 * @param customerId who owes it
 * @param document number of the invoice, 1 to 64 characters, unique for the customer
 * @param dueOn last day on which it keeps the payment terms
 * @param paidOn when it was paid in full; empty: not yet
 */
public record CustomerPayment(
    long customerId, String document, LocalDate dueOn, Optional<LocalDate> paidOn) {
  public CustomerPayment {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(dueOn, "dueOn");
    Objects.requireNonNull(paidOn, "paidOn");
  }

  /**
   * The first day on which it is late, if it is by a day: paid after it was due, or not paid by
   * then.
   */
  public Optional<LocalDate> lateSince(LocalDate by) {
    LocalDate first = dueOn.plusDays(1);
    boolean late = paidOn.map(paid -> paid.isAfter(dueOn)).orElse(true);
    return Optional.of(first).filter(day -> late && !day.isAfter(by));
  }
}
