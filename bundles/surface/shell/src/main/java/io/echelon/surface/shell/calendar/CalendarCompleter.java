package io.echelon.surface.shell.calendar;

import io.echelon.platform.base.Caller;
import io.echelon.platform.sla.CalendarDocument;
import io.echelon.platform.sla.UnitCalendars;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.UnitValueCompleter;
import java.util.Collection;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Completes ids of calendars. */
@Service
public final class CalendarCompleter extends UnitValueCompleter {
  @Reference UnitCalendars calendars;
  @Reference Days days;

  @Override
  protected Collection<String> names(Caller caller, String unit) {
    return calendars.documents(caller, unit, days.dayOrToday(unit, null)).stream()
        .map(CalendarDocument::id)
        .toList();
  }
}
