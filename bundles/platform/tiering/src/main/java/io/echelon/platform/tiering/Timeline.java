package io.echelon.platform.tiering;

import io.echelon.platform.tiering.Explanation.CustomerRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All tiers of one customer as known at an instant, and what was recorded until then.
 *
 * @param customer number and name
 * @param changes by day; each counts until the next one
 * @param facts by the instant of their recording
 */
public record Timeline(CustomerRef customer, List<Span> changes, List<Fact> facts) {

  /**
   * A day on which the answer changes; it may lie ahead.
   *
   * @param from first day, inclusive
   * @param answer empty: from then on the customer has no tier
   */
  public record Span(LocalDate from, Optional<TierAnswer> answer) {}

  /**
   * Something that was recorded of the customer's tier.
   *
   * @param at when
   * @param what it was
   * @param by who; absent for a revocation, which stands in the run's history
   * @param from first day that it is about, inclusive
   * @param until last day that it is about, inclusive
   * @param tier code of the tier; absent where the run could not rate the customer
   * @param run id of the run; present for publications and revocations
   * @param standing id of the override, application or provisional tier; present for the others
   * @param kind which of these it is
   * @param reason why
   */
  public record Fact(
      Instant at,
      What what,
      Optional<String> by,
      LocalDate from,
      Optional<LocalDate> until,
      Optional<String> tier,
      Optional<Long> run,
      Optional<Long> standing,
      Optional<Standing.Kind> kind,
      Optional<String> reason) {}

  /** What can be recorded of a tier. */
  public enum What {
    PUBLISHED,
    REVOKED,
    PROPOSED,
    APPROVED,
    REFUSED,
    WITHDRAWN
  }
}
