package io.echelon.platform.complaint;

import io.echelon.platform.servicedesk.ServiceRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A resource that is needed to settle a complaint (F3, annex 1 资源申请单).
 *
 * @param id given by the store, 0 before
 * @param unit code of the unit
 * @param complaintId id of the complaint
 * @param resource code of the resource, as the contact table names it
 * @param amount how much, above 0, with at most 4 decimals
 * @param measure what the amount counts: a currency such as {@code CNY}, or a unit such as {@code
 *     devices}
 * @param reason why
 * @param by who applies
 * @param at when
 * @param decision empty while it waits
 */
public record ResourceApplication(
    long id,
    String unit,
    long complaintId,
    String resource,
    BigDecimal amount,
    String measure,
    String reason,
    String by,
    Instant at,
    Optional<Decision> decision) {
  public ResourceApplication {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(resource, "resource");
    BigDecimal plain = amount.stripTrailingZeros();
    amount = plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** Number of the complaint. */
  public String number() {
    return ServiceRequest.numberOf(complaintId);
  }

  /** The same with the decision. */
  public ResourceApplication decided(Decision made) {
    return new ResourceApplication(
        id, unit, complaintId, resource, amount, measure, reason, by, at, Optional.of(made));
  }
}
