package io.echelon.persistence.unit;

import io.echelon.persistence.internal.DocumentRow;
import io.echelon.platform.unit.store.DocumentStore;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;

/** A version of a unit's rules. */
@Entity
@Table(name = "RULES_VERSION")
class RulesEntity extends DocumentRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "RULES_SEQ")
  @SequenceGenerator(name = "RULES_SEQ", sequenceName = "RULES_SEQ", allocationSize = 50)
  private long id;

  protected RulesEntity() {}

  RulesEntity(DocumentStore.Row row) {
    super(row);
  }
}
