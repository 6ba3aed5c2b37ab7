package io.echelon.surface.rest.internal.view;

import io.echelon.platform.bulk.BulkRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * Many requests of one kind that a customer makes at once.
 *
 * @param number number of the parent request
 * @param item service item of each
 * @param total how many lines there are
 * @param job id of the job that accepts them
 * @param finishedAt when the last of them was done or refused
 */
public record BulkView(
    String number,
    long customerId,
    String item,
    int total,
    long job,
    String by,
    Instant at,
    Optional<Instant> finishedAt) {
  public static BulkView of(BulkRequest bulk) {
    return new BulkView(
        bulk.number(),
        bulk.customerId(),
        bulk.item(),
        bulk.total(),
        bulk.job(),
        bulk.by(),
        bulk.at(),
        bulk.finishedAt());
  }
}
