package io.echelon.platform.entitlement;

import io.echelon.platform.tiering.Standing.Decision;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An exception from one part of a commercial decision that holds in principle: who asks for it, on
 * which decision, and what became of it.
 *
 * @param id given by the store, 0 before
 * @param unit code of the unit
 * @param customerId the customer
 * @param decided the commercial decision as it was
 * @param kind the part from which it is an exception
 * @param reason why it is asked for, never blank
 * @param by who asks
 * @param at when
 * @param decision absent while it is pending
 */
public record CommercialException(
    long id,
    String unit,
    long customerId,
    CommercialDecision decided,
    CommercialDecision.Kind kind,
    String reason,
    String by,
    Instant at,
    Optional<Decision> decision) {
  public CommercialException {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(decided, "decided");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(reason, "reason");
  }

  /** The same after its decision. */
  public CommercialException with(Decision made) {
    return new CommercialException(
        id, unit, customerId, decided, kind, reason, by, at, Optional.of(made));
  }
}
