package io.echelon.platform.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A mark that a customer carries in a unit, for example the black list. A customer may carry
 * several. A mark is never deleted: it ends.
 *
 * @param id given by the store, 0 before
 * @param unit code of the unit
 * @param customerId the customer
 * @param code one of the unit's rules
 * @param from first day, inclusive
 * @param last last day, inclusive; empty: until it is ended
 * @param by who set it
 * @param at when
 * @param reason why, never blank
 */
public record Mark(
    long id,
    String unit,
    long customerId,
    String code,
    LocalDate from,
    Optional<LocalDate> last,
    String by,
    Instant at,
    String reason) {
  public Mark {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(last, "last");
  }

  /** Whether the customer carries it on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && last.map(l -> !day.isAfter(l)).orElse(true);
  }

  /** The same mark with another last day. */
  public Mark until(LocalDate newLast) {
    return new Mark(id, unit, customerId, code, from, Optional.of(newLast), by, at, reason);
  }
}
