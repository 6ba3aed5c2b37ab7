package io.echelon.platform.measurement;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What was learnt about a customer for one date.
 *
 * @param customerId the customer
 * @param asOf the date for which the facts hold
 * @param facts at least one
 */
public record FactSheet(long customerId, LocalDate asOf, Facts facts) {
  public FactSheet {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(facts, "facts");
  }
}
