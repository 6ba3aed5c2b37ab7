package io.echelon.platform.audit;

import java.util.Optional;

/** What is to be written into an audit row beside who and when. See {@link AuditEntry}. */
public record AuditDraft(
    Optional<String> unit,
    String action,
    String subject,
    Optional<String> before,
    Optional<String> after,
    Optional<String> reason) {

  /** A change in a unit. */
  public static AuditDraft in(String unit, String action, String subject) {
    return new AuditDraft(
        Optional.of(unit), action, subject, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A change to the platform itself. */
  public static AuditDraft platform(String action, String subject) {
    return new AuditDraft(
        Optional.empty(), action, subject, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** With both values. */
  public AuditDraft change(Object from, Object to) {
    return new AuditDraft(
        unit,
        action,
        subject,
        Optional.ofNullable(from).map(Object::toString),
        Optional.ofNullable(to).map(Object::toString),
        reason);
  }

  /** With the user's reason. */
  public AuditDraft because(String why) {
    return new AuditDraft(unit, action, subject, before, after, Optional.ofNullable(why));
  }
}
