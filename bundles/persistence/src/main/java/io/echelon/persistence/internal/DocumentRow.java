package io.echelon.persistence.internal;

import io.echelon.platform.unit.Approval;
import io.echelon.platform.unit.store.DocumentStore;
import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.MappedSuperclass;
import javax.persistence.Version;

/** What the versions of all kinds of documents have in common. */
@MappedSuperclass
public abstract class DocumentRow {
  private String unit;

  @Column(name = "DOCUMENT_VERSION")
  private int documentVersion;

  private String document;

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

  protected DocumentRow() {}

  protected DocumentRow(DocumentStore.Row row) {
    unit = row.unit();
    documentVersion = row.version();
    document = row.json();
    createdBy = row.createdBy();
    createdAt = Micros.of(row.createdAt());
    row.approval().ifPresent(this::approve);
  }

  final void approve(Approval approval) {
    approvedBy = approval.by();
    approvedAt = Micros.of(approval.at());
    effectiveFrom = approval.effectiveFrom();
  }

  final boolean isApproved() {
    return approvedBy != null;
  }

  final DocumentStore.Row toRecord() {
    return new DocumentStore.Row(
        unit,
        documentVersion,
        document,
        createdBy,
        Micros.instant(createdAt),
        isApproved()
            ? Optional.of(new Approval(approvedBy, Micros.instant(approvedAt), effectiveFrom))
            : Optional.empty());
  }
}
