package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.Micros;
import io.echelon.platform.tiering.ScorecardVersion.Approval;
import io.echelon.platform.tiering.store.ScorecardStore;
import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import javax.persistence.Version;

/** A version of a unit's scorecard. */
@Entity
@Table(name = "SCORECARD")
class ScorecardEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SCORECARD_SEQ")
  @SequenceGenerator(name = "SCORECARD_SEQ", sequenceName = "SCORECARD_SEQ", allocationSize = 50)
  private long id;

  private String unit;

  @Column(name = "CARD_VERSION")
  private int cardVersion;

  private String card;

  @Column(name = "CREATED_BY")
  private String createdBy;

  @Column(name = "CREATED_AT")
  private long createdAt;

  @Column(name = "APPROVED_BY")
  private String approvedBy;

  @Column(name = "APPROVED_AT")
  private Long approvedAt;

  @Column(name = "EFFECTIVE_FROM")
  private LocalDate effectiveFrom;

  @Version private long version;

  protected ScorecardEntity() {}

  ScorecardEntity(ScorecardStore.Row row) {
    unit = row.unit();
    cardVersion = row.version();
    card = row.json();
    createdBy = row.createdBy();
    createdAt = Micros.of(row.createdAt());
    row.approval().ifPresent(this::approve);
  }

  final void approve(Approval approval) {
    approvedBy = approval.by();
    approvedAt = Micros.of(approval.at());
    effectiveFrom = approval.effectiveFrom();
  }

  boolean isApproved() {
    return approvedBy != null;
  }

  ScorecardStore.Row toRecord() {
    return new ScorecardStore.Row(
        unit,
        cardVersion,
        card,
        createdBy,
        Micros.instant(createdAt),
        isApproved()
            ? Optional.of(new Approval(approvedBy, Micros.instant(approvedAt), effectiveFrom))
            : Optional.empty());
  }
}
