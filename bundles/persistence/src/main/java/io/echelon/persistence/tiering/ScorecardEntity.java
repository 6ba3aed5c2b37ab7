package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.DocumentRow;
import io.echelon.platform.unit.store.DocumentStore;
import javax.persistence.AttributeOverride;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;

/** A version of a unit's scorecard. */
@Entity
@Table(name = "SCORECARD")
@AttributeOverride(name = "documentVersion", column = @Column(name = "CARD_VERSION"))
@AttributeOverride(name = "document", column = @Column(name = "CARD"))
class ScorecardEntity extends DocumentRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SCORECARD_SEQ")
  @SequenceGenerator(name = "SCORECARD_SEQ", sequenceName = "SCORECARD_SEQ", allocationSize = 50)
  private long id;

  protected ScorecardEntity() {}

  ScorecardEntity(DocumentStore.Row row) {
    super(row);
  }
}
