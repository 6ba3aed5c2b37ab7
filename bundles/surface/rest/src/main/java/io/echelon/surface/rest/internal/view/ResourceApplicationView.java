package io.echelon.surface.rest.internal.view;

import io.echelon.platform.complaint.Decision;
import io.echelon.platform.complaint.ResourceApplication;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * An application for a resource to settle a complaint.
 *
 * @param number number of the complaint
 * @param measure what the amount counts: a currency or a unit
 * @param granted what was decided; absent while it waits
 */
public record ResourceApplicationView(
    long id,
    String number,
    String resource,
    BigDecimal amount,
    String measure,
    String reason,
    String by,
    Instant at,
    Optional<Boolean> granted,
    Optional<String> decidedBy,
    Optional<Instant> decidedAt,
    Optional<String> note) {
  public static ResourceApplicationView of(ResourceApplication application) {
    Optional<Decision> decision = application.decision();
    return new ResourceApplicationView(
        application.id(),
        application.number(),
        application.resource(),
        application.amount(),
        application.measure(),
        application.reason(),
        application.by(),
        application.at(),
        decision.map(Decision::granted),
        decision.map(Decision::by),
        decision.map(Decision::at),
        decision.map(Decision::note));
  }
}
