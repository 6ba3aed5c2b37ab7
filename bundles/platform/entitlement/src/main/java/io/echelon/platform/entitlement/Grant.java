package io.echelon.platform.entitlement;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one clock of a request rests on, copied into the request.
 *
 * @param item code of the service item
 * @param metric what is due, for example {@code FIRST_ANSWER}
 * @param workingDays within how many working days; present unless {@code within} is
 * @param within within how much elapsed time; present unless {@code workingDays} is
 * @param hours within which hours {@code within} runs; by day and by night without them
 * @param severity the severity for which it is granted, where the catalog tells severities apart
 * @param internal true: not to be told to the customer
 * @param origin what it rests on
 * @param tier code of the customer's tier, where it has one
 * @param tierRank the tier's rank, 1 is the best; {@link #LAST_RANK} without a tier
 * @param score the customer's points, for the order within a tier
 * @param catalogVersion version of the unit's catalog, where it rests on one
 * @param clause where the regulation says so, where it does
 * @param reason one sentence for people
 * @param alternatives what would have been granted without this, next in line first
 * @param asOf the instant whose tier, contracts and catalog count; absent of what was granted
 *     before that was kept: the request's acceptance
 */
public record Grant(
    String item,
    String metric,
    OptionalInt workingDays,
    Optional<Duration> within,
    Optional<Benefit.Hours> hours,
    Optional<Severity> severity,
    boolean internal,
    Origin origin,
    Optional<String> tier,
    int tierRank,
    double score,
    OptionalInt catalogVersion,
    Optional<String> clause,
    LocalizedText reason,
    List<Alternative> alternatives,
    Optional<Instant> asOf) {

  /** Rank of a customer without a tier: behind every tier. */
  public static final int LAST_RANK = 99;

  /**
   * What would have been granted otherwise.
   *
   * @param origin on what it would rest
   * @param clause where the regulation says so, where it does
   * @param text what it is, as people read it
   */
  public record Alternative(Origin origin, Optional<String> clause, LocalizedText text) {}

  /** What a grant rests on. */
  public enum Origin {
    /** A contract grants it to the customer. */
    CONTRACT,
    /** The catalog grants it to the customer's tier. */
    TIER,
    /** The catalog grants it to every customer. */
    EVERYBODY,
    /** The customer is not known, or more than one could be meant. */
    NO_CUSTOMER,
    /** The customer has no tier yet. */
    NO_TIER,
    /** The unit has no catalog. */
    NO_CATALOG,
    /** The catalog promises no answer for this service item and tier. */
    NO_ENTRY
  }

  public Grant {
    hours = hours == null ? Optional.empty() : hours;
    severity = severity == null ? Optional.empty() : severity;
    alternatives = alternatives == null ? List.of() : List.copyOf(alternatives);
    asOf = asOf == null ? Optional.empty() : asOf;
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(metric, "metric");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(reason, "reason");
    if (workingDays.isPresent() == within.isPresent()) {
      throw new IllegalArgumentException("a grant has either workingDays or within");
    }
  }
}
