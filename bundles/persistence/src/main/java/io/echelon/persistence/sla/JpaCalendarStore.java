package io.echelon.persistence.sla;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.JpaDocumentStore;
import io.echelon.platform.sla.store.CalendarStore;
import java.util.List;
import javax.persistence.FlushModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Versions of units' calendars. */
@Component(service = CalendarStore.class)
public final class JpaCalendarStore extends JpaDocumentStore<CalendarEntity>
    implements CalendarStore {
  private final Database database;

  @Activate
  public JpaCalendarStore(@Reference Database database) {
    super(database, "calendar", CalendarEntity.class, CalendarEntity::new);
    this.database = database;
  }

  @Override
  public List<Approved> approved(String unit) {
    return database
        .query(
            "select new io.echelon.platform.sla.store.CalendarStore$Approved("
                + "d.documentVersion, d.effectiveFrom) from CalendarEntity d"
                + " where d.unit = :unit and d.effectiveFrom is not null"
                + " order by d.documentVersion",
            Approved.class)
        .setParameter("unit", unit)
        // Asked with every due time: a block of requests keeps its writes for one flush.
        .setFlushMode(FlushModeType.COMMIT)
        .getResultList();
  }
}
