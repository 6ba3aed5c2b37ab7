package io.echelon.persistence.intake;

import io.echelon.persistence.internal.Micros;
import io.echelon.platform.intake.QuarantinedMessage;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;

/** A message that was not understood. */
@Entity
@Table(name = "QUARANTINED_MESSAGE")
class QuarantineEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "QUARANTINE_SEQ")
  @SequenceGenerator(name = "QUARANTINE_SEQ", sequenceName = "QUARANTINE_SEQ", allocationSize = 50)
  private long id;

  private String channel;
  private String unit;

  @Column(name = "RECEIVED_AT")
  private long receivedAt;

  private String sender;

  @Column(name = "CONTENT_TYPE")
  private String contentType;

  private byte[] content;
  private String reason;

  protected QuarantineEntity() {}

  QuarantineEntity(QuarantinedMessage message) {
    channel = message.channel();
    unit = message.unit().orElse(null);
    receivedAt = Micros.of(message.receivedAt());
    sender = message.sender();
    contentType = message.contentType();
    content = message.content();
    reason = message.reason();
  }

  long id() {
    return id;
  }

  QuarantinedMessage toRecord() {
    return new QuarantinedMessage(
        id,
        channel,
        Optional.ofNullable(unit),
        Micros.instant(receivedAt),
        sender,
        contentType,
        content,
        reason);
  }
}
