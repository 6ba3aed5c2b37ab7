package io.echelon.platform.bulk;

import io.echelon.platform.servicedesk.ServiceRequest;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Many requests of one kind that a customer makes at once.
 *
 * @param id given by the store, 0 before
 * @param unit code of the unit
 * @param parent id of the parent request
 * @param customerId whose they are
 * @param item code of the service item of each
 * @param total how many lines there are
 * @param job id of the job that accepts them
 * @param by who made it
 * @param at when
 * @param finishedAt when the last of its requests was done or refused
 */
public record BulkRequest(
    long id,
    String unit,
    long parent,
    long customerId,
    String item,
    int total,
    long job,
    String by,
    Instant at,
    Optional<Instant> finishedAt) {
  public BulkRequest {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(item, "item");
  }

  /** Number of the parent request. */
  public String number() {
    return ServiceRequest.numberOf(parent);
  }
}
