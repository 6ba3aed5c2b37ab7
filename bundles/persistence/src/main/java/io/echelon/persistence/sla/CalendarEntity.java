package io.echelon.persistence.sla;

import io.echelon.persistence.internal.DocumentRow;
import io.echelon.platform.unit.store.DocumentStore;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;

/** A version of one of a unit's calendars. */
@Entity
@Table(name = "CALENDAR_VERSION")
class CalendarEntity extends DocumentRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "CALENDAR_SEQ")
  @SequenceGenerator(name = "CALENDAR_SEQ", sequenceName = "CALENDAR_SEQ", allocationSize = 50)
  private long id;

  protected CalendarEntity() {}

  CalendarEntity(DocumentStore.Row row) {
    super(row);
  }
}
