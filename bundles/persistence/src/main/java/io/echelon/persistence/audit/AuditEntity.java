package io.echelon.persistence.audit;

import io.echelon.persistence.internal.Micros;
import io.echelon.platform.audit.AuditEntry;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;

/** A row of the audit trail. */
@Entity
@Table(name = "AUDIT_ENTRY")
class AuditEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "AUDIT_SEQ")
  @SequenceGenerator(name = "AUDIT_SEQ", sequenceName = "AUDIT_SEQ", allocationSize = 50)
  private long id;

  @Column(name = "OCCURRED_AT")
  private long occurredAt;

  @Column(name = "USER_NAME")
  private String userName;

  private String unit;

  @Column(name = "ACTION_KEY")
  private String action;

  private String subject;

  @Column(name = "VALUE_BEFORE")
  private String before;

  @Column(name = "VALUE_AFTER")
  private String after;

  private String reason;

  protected AuditEntity() {}

  AuditEntity(AuditEntry entry) {
    occurredAt = Micros.of(entry.at());
    userName = entry.user();
    unit = entry.unit().orElse(null);
    action = entry.action();
    subject = entry.subject();
    before = entry.before().orElse(null);
    after = entry.after().orElse(null);
    reason = entry.reason().orElse(null);
  }

  AuditEntry toRecord() {
    return new AuditEntry(
        id,
        Micros.instant(occurredAt),
        userName,
        Optional.ofNullable(unit),
        action,
        subject,
        Optional.ofNullable(before),
        Optional.ofNullable(after),
        Optional.ofNullable(reason));
  }
}
