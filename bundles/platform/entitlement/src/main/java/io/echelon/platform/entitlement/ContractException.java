package io.echelon.platform.entitlement;

import io.echelon.platform.tiering.Standing.Decision;
import io.echelon.platform.tiering.Standing.End;
import io.echelon.platform.tiering.Standing.State;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a contract grants one customer beside its tier. What was drafted never changes; decision and
 * end are added once.
 *
 * @param id given by the store, 0 before
 * @param unit code of the unit
 * @param customerId the customer
 * @param number the customer's number in the unit at that time
 * @param terms what the contract says
 * @param worseThanTier a warning: on its first day, or today if that lies back, the customer's tier
 *     alone would have given more. It counts all the same
 * @param by who drafted it
 * @param at when
 * @param decision absent while it is pending; it counts for whoever knows of its approval
 * @param end absent while nobody revoked it
 */
public record ContractException(
    long id,
    String unit,
    long customerId,
    String number,
    ContractTerms terms,
    boolean worseThanTier,
    String by,
    Instant at,
    Optional<Decision> decision,
    Optional<End> end) {
  public ContractException {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(terms, "terms");
  }

  /** Where it stands now. */
  public State state() {
    if (end.isPresent()) {
      return State.WITHDRAWN;
    }
    return decision.map(d -> d.approved() ? State.APPROVED : State.REFUSED).orElse(State.PENDING);
  }

  /** Whether both would count for the same claim on some day. */
  public boolean collidesWith(ContractException other) {
    return !terms.until().isBefore(other.terms.from())
        && !other.terms.until().isBefore(terms.from())
        && (terms.covers(other.terms.entry()) || other.terms.covers(terms.entry()));
  }

  /** The same after its decision. */
  public ContractException decided(Decision made) {
    return with(Optional.of(made), end);
  }

  /** The same after its revocation. */
  public ContractException ended(End made) {
    return with(decision, Optional.of(made));
  }

  private ContractException with(Optional<Decision> newDecision, Optional<End> newEnd) {
    return new ContractException(
        id, unit, customerId, number, terms, worseThanTier, by, at, newDecision, newEnd);
  }

  /** What it is called in refusals. */
  public String label() {
    return "contract exception " + id;
  }
}
