package io.echelon.persistence.intake;

import io.echelon.persistence.internal.Micros;
import io.echelon.platform.intake.store.IntakeStore;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;

/** A receipt under its idempotency key. */
@Entity
@Table(name = "RECEIPT")
class ReceiptEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "RECEIPT_SEQ")
  @SequenceGenerator(name = "RECEIPT_SEQ", sequenceName = "RECEIPT_SEQ", allocationSize = 50)
  private long id;

  private String unit;
  private String channel;

  @Column(name = "IDEMPOTENCY_KEY")
  private String key;

  @Column(name = "CONTENT_HASH")
  private String contentHash;

  private String document;

  @Column(name = "ACCEPTED_AT")
  private long acceptedAt;

  protected ReceiptEntity() {}

  ReceiptEntity(String unit, String channel, String key, IntakeStore.KeptReceipt receipt) {
    this.unit = unit;
    this.channel = channel;
    this.key = key;
    contentHash = receipt.contentHash();
    document = receipt.receiptJson();
    acceptedAt = Micros.of(receipt.acceptedAt());
  }

  IntakeStore.KeptReceipt toRecord() {
    return new IntakeStore.KeptReceipt(contentHash, document, Micros.instant(acceptedAt));
  }
}
