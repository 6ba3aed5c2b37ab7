package io.echelon.platform.tiering;

import java.util.Objects;
import java.util.Optional;

/**
 * What a run says of one customer, before any correction.
 *
 * @param customerId the customer
 * @param number the customer's number in the unit at that time
 * @param tierBefore code of the tier that held when the run was rated
 * @param ratedTier code of the tier by points and designations; empty: not ratable
 * @param notRatable why not, one English sentence naming the indicators; empty: ratable
 * @param score total points; 0 if not ratable
 * @param detail packed values and points, from which the explanation is made; empty if not ratable
 */
public record RunResult(
    long customerId,
    String number,
    Optional<String> tierBefore,
    Optional<String> ratedTier,
    Optional<String> notRatable,
    double score,
    byte[] detail) {
  public RunResult {
    Objects.requireNonNull(number, "number");
    if (ratedTier.isPresent() == notRatable.isPresent()) {
      throw new IllegalArgumentException("a result is a tier or a reason why there is none");
    }
  }
}
