package io.echelon.platform.audit;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One audit row. Personal data stands in it only by reference.
 *
 * @param id place in the trail, ascending; 0 before it is stored
 * @param at when
 * @param user who
 * @param unit code of the business unit; empty for the platform's own matters
 * @param action what, for example {@code run.approve}
 * @param subject what it was done to, for example {@code run/12}
 * @param before the value before, where there was one
 * @param after the value after, where there is one
 * @param reason why, in the user's words
 */
public record AuditEntry(
    long id,
    Instant at,
    String user,
    Optional<String> unit,
    String action,
    String subject,
    Optional<String> before,
    Optional<String> after,
    Optional<String> reason) {
  public AuditEntry {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(subject, "subject");
  }
}
