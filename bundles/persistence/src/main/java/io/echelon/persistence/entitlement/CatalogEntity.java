package io.echelon.persistence.entitlement;

import io.echelon.persistence.internal.Micros;
import io.echelon.platform.entitlement.store.CatalogStore;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;

/** A version of a unit's catalog. */
@Entity
@Table(name = "CATALOG_VERSION")
class CatalogEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "CATALOG_SEQ")
  @SequenceGenerator(name = "CATALOG_SEQ", sequenceName = "CATALOG_SEQ", allocationSize = 50)
  private long id;

  private String unit;

  @Column(name = "DOCUMENT_VERSION")
  private int documentVersion;

  private String document;

  @Column(name = "EFFECTIVE_FROM")
  private LocalDate effectiveFrom;

  @Column(name = "APPROVED_BY")
  private String approvedBy;

  @Column(name = "RECORDED_AT")
  private long recordedAt;

  protected CatalogEntity() {}

  CatalogEntity(CatalogStore.Row row) {
    unit = row.unit();
    documentVersion = row.version();
    document = row.json();
    effectiveFrom = row.effectiveFrom();
    approvedBy = row.approvedBy();
    recordedAt = Micros.of(row.recordedAt());
  }

  CatalogStore.Row toRecord() {
    return new CatalogStore.Row(
        unit, documentVersion, document, effectiveFrom, approvedBy, Micros.instant(recordedAt));
  }
}
