package io.echelon.surface.rest.internal.view;

import io.echelon.platform.entitlement.CommercialDecision;
import io.echelon.platform.entitlement.CommercialException;
import io.echelon.platform.tiering.Standing;
import java.time.Instant;
import java.util.Optional;

/**
 * An exception from one part of a commercial decision.
 *
 * @param part the part from which it is an exception
 * @param decided the decision as it was
 * @param decision absent while it is pending
 */
public record CommercialExceptionView(
    long id,
    CommercialDecision.Kind part,
    CommercialDecision decided,
    String reason,
    String by,
    Instant at,
    Optional<Standing.Decision> decision) {
  public static CommercialExceptionView of(CommercialException x) {
    return new CommercialExceptionView(
        x.id(), x.kind(), x.decided(), x.reason(), x.by(), x.at(), x.decision());
  }
}
