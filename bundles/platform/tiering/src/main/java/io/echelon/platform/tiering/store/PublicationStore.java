package io.echelon.platform.tiering.store;

import io.echelon.platform.tiering.Publication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Publications and the tiers that follow from them. Joins the caller's transaction.
 *
 * <p>A publication counts on day D as known at T if it was recorded at or before T, not revoked at
 * or before T, and effective at or before D. Among those that count and rate the customer, the
 * latest effective date wins, then the latest recorded.
 */
public interface PublicationStore {

  /** Appends a publication; the number of statements does not depend on the run's size. */
  void publish(Publication publication);

  /** Appends the revocation of a run's publication. */
  void revoke(long run, Instant at, String by, String reason);

  /** The publication of a run. */
  Optional<Publication> find(long run);

  /** Publications of a unit that count, winning one first. */
  List<Publication> counting(String unit, LocalDate on, Instant knownAt);

  /** One customer's tier. */
  Optional<TierRow> tier(String unit, long customerId, LocalDate on, Instant knownAt);

  /**
   * Tiers of the customers with ids from {@code fromId} to {@code toId}, both inclusive; those
   * without are absent.
   */
  Map<Long, TierRow> tiers(String unit, long fromId, long toId, LocalDate on, Instant knownAt);

  /**
   * A customer's tier in the winning run.
   *
   * @param tier after correction
   * @param corrected whether a reviewer set it
   * @param skipped whether a publication that wins over this one contains the customer as not
   *     ratable
   */
  record TierRow(
      long customerId,
      long run,
      String tier,
      double score,
      boolean corrected,
      LocalDate effectiveFrom,
      boolean skipped) {}
}
