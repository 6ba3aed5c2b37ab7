package io.echelon.platform.complaint;

import io.echelon.platform.servicedesk.ServiceRequest;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The wish to close a complaint without agreement, and what was decided (F3, 3.3 非正常结案).
 *
 * @param id given by the store, 0 before
 * @param unit code of the unit
 * @param complaintId id of the complaint
 * @param limits all that the demand goes beyond
 * @param reason in words: what was demanded, what was proposed, why there is no agreement
 * @param evidence texts or references, for example {@code attachment/7}; at least one
 * @param requestedBy who wishes it
 * @param requestedAt when
 * @param decision empty while it waits
 */
public record AbnormalClosure(
    long id,
    String unit,
    long complaintId,
    Set<Limit> limits,
    String reason,
    List<String> evidence,
    String requestedBy,
    Instant requestedAt,
    Optional<Decision> decision) {
  public AbnormalClosure {
    Objects.requireNonNull(unit, "unit");
    limits = Collections.unmodifiableSet(new TreeSet<>(limits));
    evidence = List.copyOf(evidence);
  }

  /** Number of the complaint. */
  public String number() {
    return ServiceRequest.numberOf(complaintId);
  }

  /** The same with what the demand goes beyond. */
  public AbnormalClosure beyond(Set<Limit> newLimits) {
    return new AbnormalClosure(
        id, unit, complaintId, newLimits, reason, evidence, requestedBy, requestedAt, decision);
  }

  /** The same with the decision. */
  public AbnormalClosure decided(Decision made) {
    return new AbnormalClosure(
        id,
        unit,
        complaintId,
        limits,
        reason,
        evidence,
        requestedBy,
        requestedAt,
        Optional.of(made));
  }
}
