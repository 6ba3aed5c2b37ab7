package io.echelon.surface.rest.internal.view;

import io.echelon.platform.complaint.AbnormalClosure;
import io.echelon.platform.complaint.Decision;
import io.echelon.platform.complaint.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The wish to close a complaint without agreement.
 *
 * @param number number of the complaint
 * @param limits what the demand goes beyond
 * @param granted what was decided; absent while it waits
 */
public record AbnormalClosureView(
    long id,
    String number,
    List<Limit> limits,
    String reason,
    List<String> evidence,
    String requestedBy,
    Instant requestedAt,
    Optional<Boolean> granted,
    Optional<String> decidedBy,
    Optional<Instant> decidedAt,
    Optional<String> note) {
  public static AbnormalClosureView of(AbnormalClosure closure) {
    Optional<Decision> decision = closure.decision();
    return new AbnormalClosureView(
        closure.id(),
        closure.number(),
        List.copyOf(closure.limits()),
        closure.reason(),
        closure.evidence(),
        closure.requestedBy(),
        closure.requestedAt(),
        decision.map(Decision::granted),
        decision.map(Decision::by),
        decision.map(Decision::at),
        decision.map(Decision::note));
  }
}
