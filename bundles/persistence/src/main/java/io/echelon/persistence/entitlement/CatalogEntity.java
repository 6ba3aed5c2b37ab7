package io.echelon.persistence.entitlement;

import io.echelon.persistence.internal.DocumentRow;
import io.echelon.platform.unit.store.DocumentStore;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;

/** A version of a unit's catalog. */
@Entity
@Table(name = "CATALOG_VERSION")
class CatalogEntity extends DocumentRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "CATALOG_SEQ")
  @SequenceGenerator(name = "CATALOG_SEQ", sequenceName = "CATALOG_SEQ", allocationSize = 50)
  private long id;

  protected CatalogEntity() {}

  CatalogEntity(DocumentStore.Row row) {
    super(row);
  }
}
