package io.echelon.platform.notification;

import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A message about a customer that waits in the outbox.
 *
 * @param id given by the store, 0 before
 * @param unit code of the unit
 * @param kind stable key, for example {@code TIER_RAISED}
 * @param customerId the customer it is about
 * @param event id of the domain event it follows from; of an event, kind and customer there is one
 *     notice
 * @param text what it says
 * @param effectiveOn the day from which what it says counts
 * @param createdAt when it was written
 */
public record CustomerNotice(
    long id,
    String unit,
    String kind,
    long customerId,
    long event,
    LocalizedText text,
    LocalDate effectiveOn,
    Instant createdAt) {
  public CustomerNotice {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(effectiveOn, "effectiveOn");
  }
}
