package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.Micros;
import io.echelon.platform.tiering.Correction;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;

/** A tier that a reviewer set. */
@Entity
@Table(name = "CORRECTION")
class CorrectionEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "CORRECTION_SEQ")
  @SequenceGenerator(name = "CORRECTION_SEQ", sequenceName = "CORRECTION_SEQ", allocationSize = 50)
  private long id;

  private long run;

  @Column(name = "CUSTOMER_ID")
  private long customerId;

  @Column(name = "TIER_FROM")
  private String tierFrom;

  @Column(name = "TIER_TO")
  private String tierTo;

  @Column(name = "DONE_BY")
  private String doneBy;

  @Column(name = "DONE_AT")
  private long doneAt;

  private String reason;
  private int revision;

  protected CorrectionEntity() {}

  CorrectionEntity(long run, Correction correction, int revision) {
    this.run = run;
    customerId = correction.customerId();
    tierFrom = correction.from();
    tierTo = correction.to();
    doneBy = correction.by();
    doneAt = Micros.of(correction.at());
    reason = correction.reason();
    this.revision = revision;
  }

  Correction toRecord() {
    return new Correction(customerId, tierFrom, tierTo, doneBy, Micros.instant(doneAt), reason);
  }
}
