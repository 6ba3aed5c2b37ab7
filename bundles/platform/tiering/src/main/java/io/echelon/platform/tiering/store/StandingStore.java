package io.echelon.platform.tiering.store;

import io.echelon.platform.tiering.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tiers that people give single customers. Joins the caller's transaction. */
public interface StandingStore {

  /** Appends a standing and returns it with its id. */
  Standing insert(Standing standing);

  /**
   * Adds what {@code after} has beyond what is stored: a decision, an end.
   *
   * @param was the state it must still be in
   * @throws io.echelon.platform.base.EchelonException STALE if it is in another
   */
  void update(Standing after, Standing.State was);

  Optional<Standing> find(String unit, long id);

  /** All of one customer, newest first. */
  List<Standing> of(String unit, long customerId);

  /** Those of a kind and state with an id below {@code beforeId}, newest first. */
  List<Standing> before(
      String unit, Standing.Kind kind, Standing.State state, long beforeId, int limit);

  /**
   * Those that count on a day as known at an instant, of the customers with ids from {@code fromId}
   * to {@code toId}, both inclusive, by customer; see {@link Standing#counts}.
   */
  Map<Long, List<Standing>> counting(
      String unit, long fromId, long toId, LocalDate on, Instant knownAt);

  /**
   * The latest provisional tier of each customer, of those due at or before a day; by due day, then
   * customer.
   *
   * @param after the page after this place
   */
  List<Standing> due(String unit, LocalDate by, Due after, int limit);

  /** A place in the list of provisional tiers that are due. */
  record Due(LocalDate day, long customerId) {

    /** Before the first. */
    public static final Due FIRST = new Due(LocalDate.EPOCH, 0);
  }
}
