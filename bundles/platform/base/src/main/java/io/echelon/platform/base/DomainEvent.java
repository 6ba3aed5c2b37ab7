package io.echelon.platform.base;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * Something that happened, for other parts of the platform to act on. Written in the transaction
 * that made it true and read by cursor; handling must be idempotent.
 *
 * @param type stable key, for example {@code tiers-published}
 * @param unit code of the business unit
 * @param subject what it happened to, for example a run's id
 * @param effectiveAt from when it counts, which may lie ahead
 * @param data few, small, flat values; personal data only by reference
 */
public record DomainEvent(
    String type, String unit, String subject, Instant effectiveAt, Map<String, String> data) {
  public DomainEvent {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(effectiveAt, "effectiveAt");
    data = Map.copyOf(data);
  }
}
