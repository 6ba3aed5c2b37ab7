package io.echelon.platform.obligation;

import io.echelon.platform.unit.EscalationLevel;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was told to whom about a clock; of a clock and level there is one.
 *
 * @param id given by the store, 0 before
 * @param unit code of the unit
 * @param obligation id of the clock
 * @param subject what it belongs to, for example {@code request/17}
 * @param name what people call the subject
 * @param metric what is due
 * @param level whom it told at which share of its time
 * @param recipients accounts that were told; empty: nobody is named for the level
 * @param due by when the promise is to be kept
 * @param raisedAt when
 * @param acknowledged by whom and when it was seen
 */
public record Escalation(
    long id,
    String unit,
    long obligation,
    String subject,
    String name,
    String metric,
    EscalationLevel level,
    List<String> recipients,
    Instant due,
    Instant raisedAt,
    Optional<Acknowledgement> acknowledged) {
  public Escalation {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(level, "level");
    recipients = List.copyOf(recipients);
  }

  /** Who saw it and when. */
  public record Acknowledgement(String by, Instant at) {}
}
