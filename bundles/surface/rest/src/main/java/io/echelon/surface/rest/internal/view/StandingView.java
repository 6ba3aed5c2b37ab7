package io.echelon.surface.rest.internal.view;

import io.echelon.platform.tiering.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An override, an application or a provisional tier.
 *
 * @param number the customer's number
 * @param until last day of an override
 * @param due day up to which a new customer is to be assessed
 * @param check what the scorecard says of a customer that applies
 */
public record StandingView(
    long id,
    Standing.Kind kind,
    String number,
    String tier,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<LocalDate> due,
    String reason,
    String by,
    Instant at,
    Standing.State state,
    Optional<Standing.Check> check,
    Optional<Standing.Decision> decision,
    Optional<Standing.End> end) {
  public static StandingView of(Standing s) {
    return new StandingView(
        s.id(),
        s.kind(),
        s.number(),
        s.tier(),
        s.from(),
        s.until(),
        s.due(),
        s.reason(),
        s.by(),
        s.at(),
        s.state(),
        s.check(),
        s.decision(),
        s.end());
  }
}
