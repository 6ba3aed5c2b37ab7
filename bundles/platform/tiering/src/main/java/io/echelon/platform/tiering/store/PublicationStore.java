package io.echelon.platform.tiering.store;

import io.echelon.platform.tiering.Publication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Publications and what they say of customers. Joins the caller's transaction.
 *
 * <p>A publication counts on day D as known at T if it was recorded at or before T, not revoked at
 * or before T, and effective at or before D. Among those that count and contain the customer, the
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

  /** What the publications that count say of one customer. */
  Published tier(String unit, long customerId, LocalDate on, Instant knownAt);

  /**
   * What the publications that count say of the customers with ids from {@code fromId} to {@code
   * toId}, both inclusive; those that none contains are absent.
   */
  Map<Long, Published> tiers(String unit, long fromId, long toId, LocalDate on, Instant knownAt);

  /** Which of at most 2,000 customers have a tier by a publication that counts. */
  Set<Long> rated(String unit, Collection<Long> customerIds, LocalDate on, Instant knownAt);

  /** What every publication says of one customer, also those revoked; winning one first. */
  List<Line> lines(String unit, long customerId);

  /**
   * What one publication says of one customer.
   *
   * @param before code of the tier that held when the run was rated
   * @param rated code of the rated tier; empty: not ratable
   * @param corrected code of the tier that a reviewer set instead
   * @param score total points; 0 if not ratable
   */
  record Line(
      Publication publication,
      long customerId,
      Optional<String> before,
      Optional<String> rated,
      Optional<String> corrected,
      double score) {

    /** Code of the tier that the run grants; empty if not ratable and not corrected. */
    public Optional<String> tier() {
      return corrected.or(() -> rated);
    }
  }

  /**
   * What publications together say of one customer.
   *
   * @param rated the winning line with a tier
   * @param notRatable the winning publication, if it contains the customer without a tier
   */
  record Published(Optional<Line> rated, Optional<Publication> notRatable) {

    /** Nothing. */
    public static final Published NONE = new Published(Optional.empty(), Optional.empty());

    /** The same with the next line, where lines come winning one first. */
    public Published then(Line line) {
      if (rated.isPresent()) {
        return this;
      }
      return line.tier().isPresent()
          ? new Published(Optional.of(line), notRatable)
          : new Published(rated, notRatable.or(() -> Optional.of(line.publication())));
    }
  }
}
